import type { Footnote, Inline } from '../../content/inline'
import { isSameContent } from '../same-content'
import type { NoteComparison, TextComparison, WordComparison } from '../model/text-comparison'
import { alignTokens } from './align-tokens'
import { runsOf, wholeRuns } from './runs'
import { isWord, tokensOf, type Token } from './token'

/**
 * Below this share of words kept, marks come so thick that the sentence can't be read in either version, and of a text as long as
 * `SHORT` or longer the old and the new are shown whole. Function words alone make about a quarter of any two Norwegian texts.
 */
export const REWRITTEN_BELOW = 0.4
const SHORT = 8

/** Two versions of running text word by word, with their footnotes; null where nothing differs. */
export function compareText(
  before: readonly Inline[],
  after: readonly Inline[],
): TextComparison | null {
  const words = compareWords(before, after)
  return words && { ...words, notes: compareNotes(before, after) }
}

function compareWords(before: readonly Inline[], after: readonly Inline[]): WordComparison | null {
  const [old, fresh] = [tokensOf(before), tokensOf(after)]
  if (isAlike(old, fresh)) return null
  const [shownOld, shownFresh] = [shown(old), shown(fresh)]
  const pairs = alignTokens(
    shownOld.map(({ token }) => token.key),
    shownFresh.map(({ token }) => token.key),
  )
  const held = new Set(pairs.map(([i]) => i))
  const keptWords = shownOld.filter(({ token }, i) => held.has(i) && isWord(token)).length
  const longest = Math.max(countWords(old), countWords(fresh))
  const all = countWords(old) + countWords(fresh)
  const kept = all === 0 ? 1 : (2 * keptWords) / all
  const rewritten = kept < REWRITTEN_BELOW && longest >= SHORT
  if (rewritten) return { runs: wholeRuns({ old, fresh }), kept, rewritten }
  const places = pairs.map(
    ([i, j]) => [shownOld[i]?.place ?? 0, shownFresh[j]?.place ?? 0] as const,
  )
  return { runs: runsOf({ old, fresh, pairs: places }), kept, rewritten }
}

function compareNotes(before: readonly Inline[], after: readonly Inline[]): NoteComparison[] {
  const old = new Map(notesIn(before).map((note) => [note.id, note]))
  return notesIn(after).flatMap((note) => {
    const was = old.get(note.id)
    if (!was || isSameContent(was, note)) return []
    const [from, to] = [was.basis ?? null, note.basis ?? null]
    const basis = isSameContent(from, to) ? null : { before: from, after: to }
    const text = compareWords(was.children, note.children)
    return text || basis ? [{ id: note.id, text, basis }] : []
  })
}

function notesIn(inlines: readonly Inline[]): Footnote[] {
  return inlines.filter((inline) => inline.type === 'footnote')
}

/** White space follows the words around it, and so is not looked for. */
function shown(tokens: readonly Token[]): { token: Token; place: number }[] {
  return tokens.flatMap((token, place) => (token.kind === 'space' ? [] : [{ token, place }]))
}

function isAlike(old: readonly Token[], fresh: readonly Token[]): boolean {
  return old.length === fresh.length && old.every(({ exact }, i) => exact === fresh[i]?.exact)
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(isWord).length
}
