/** The words that a text itself writes unbroken: the evidence for mending words at line ends. */
export type Vocabulary = {
  /** Whether the text has this word, hyphens and all. */
  has: (word: string) => boolean
  /** Whether the text has this part before a hyphen (`tuareg` in "tuareg-kriger"). */
  beforeHyphen: (part: string) => boolean
  /** Whether the text has this part behind a hyphen. */
  behindHyphen: (part: string) => boolean
  /** Whether the text has a compound that begins with this part and no hyphen. */
  beginsCompound: (part: string) => boolean
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
/** An inflection adds up to four letters (`-enes`); what adds more is another word. */
const SHORTEST_SECOND_PART = 5

/** Reads the words of printed lines, apart from the halves of words broken at a line end. */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set(lines.flatMap((line, i) => unbrokenWords(line, lines[i - 1] ?? '')))
  const parts = [...words].filter((word) => word.includes('-')).map((word) => word.split('-'))
  const heads = new Set(parts.flatMap(headsOf))
  const tails = new Set(parts.flatMap((part) => part.slice(1)))
  const sorted = [...words].sort()
  return {
    has: (word) => words.has(word.toLowerCase()),
    beforeHyphen: (part) => heads.has(part.toLowerCase()),
    behindHyphen: (part) => tails.has(part.toLowerCase()),
    beginsCompound: (part) => beginsCompound(sorted, part.toLowerCase()),
  }
}

function unbrokenWords(line: string, previous: string): string[] {
  const second = /[\p{L}\p{N}]-$/u.test(previous)
  return [...line.matchAll(WORD)]
    .filter(
      ({ 0: word, index }) => !(second && index === 0) && line.slice(index + word.length) !== '-',
    )
    .map(({ 0: word }) => word.toLowerCase())
}

function headsOf(parts: readonly string[]): string[] {
  return [...parts.slice(0, -1), parts.slice(0, -1).join('-')]
}

function beginsCompound(sorted: readonly string[], part: string): boolean {
  for (let i = firstFrom(sorted, part); i < sorted.length; i++) {
    const word = sorted[i] ?? ''
    if (!word.startsWith(part)) return false
    if (word.length - part.length >= SHORTEST_SECOND_PART && word[part.length] !== '-') return true
  }
  return false
}

/** The place of the first word that does not sort before `part`. */
function firstFrom(sorted: readonly string[], part: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < part) low = middle + 1
    else high = middle
  }
  return low
}
