const WORD = /[\p{L}\p{M}\p{N}]+/gu
const FIRST_WORDS = 8

/**
 * The run of words in a text, as long as the quotation, that has most words in common with it; null where less than a third of
 * them are there. For '' it is the text's first words. Time grows with the length of both, not with their product.
 */
export function nearestWords(quote: string, text: string): string | null {
  const wanted = [...quote.matchAll(WORD)].map(([word]) => word)
  const words = [...text.matchAll(WORD)]
  if (wanted.length === 0) return textBetween(text, words.slice(0, FIRST_WORDS))
  const { start, shared } = bestWindow(
    words.map(([word]) => word),
    wanted,
  )
  if (shared * 3 < wanted.length) return null
  return textBetween(text, words.slice(start, start + wanted.length))
}

/**
 * Slides a window of the quotation's length over the words and counts what it shares, each word as often as it is wanted. Of
 * two that share as much, the one that begins as the quotation does is nearer.
 */
function bestWindow(words: readonly string[], wanted: readonly string[]) {
  const missing = new Map<string, number>()
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1)
  const best = { start: 0, shared: 0 }
  let shared = 0
  words.forEach((word, i) => {
    shared += taken(missing, word, -1)
    const left = words[i - wanted.length]
    if (left !== undefined) shared += taken(missing, left, 1)
    const start = Math.max(0, i - wanted.length + 1)
    const isNearer = shared === best.shared && words[start] === wanted[0]
    if (shared > best.shared || isNearer) Object.assign(best, { start, shared })
  })
  return best
}

/** Takes a word into the window (-1) or out of it (1); answers how the number of shared words changes. */
function taken(missing: Map<string, number>, word: string, change: 1 | -1): number {
  const left = missing.get(word)
  if (left === undefined) return 0
  missing.set(word, left + change)
  if (change === -1) return left > 0 ? 1 : 0
  return left >= 0 ? -1 : 0
}

function textBetween(text: string, words: readonly RegExpExecArray[]): string | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  return text.slice(first.index, last.index + last[0].length)
}
