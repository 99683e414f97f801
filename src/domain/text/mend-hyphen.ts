import { endsSentence } from './sentence'
import type { Vocabulary } from './vocabulary'

/** What a hyphen at a line end was: part of a broken word, part of the word itself, or a guess at the first. */
export type HyphenFate = 'join' | 'keep' | 'keep-apart' | 'unsure'

const COORDINATION = /^(?:og|eller|and|or|samt)(?![\p{L}\p{M}])/u
const BROKEN = /((?:[\p{L}\p{M}\p{N}’]+-)*)([\p{L}\p{M}\p{N}’]+)-$/u
/** A longer word is no word; without a limit, hostile text would take for ever. */
const LONGEST_WORD = 120
const OPENING = 200
const SECOND = /^\p{Ll}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/u

/** Decides what the hyphen at the end of `before` was, by how the same text writes its words elsewhere. */
export function mendHyphen(
  { before, after }: { before: string; after: string },
  vocabulary: Vocabulary,
): HyphenFate {
  if (COORDINATION.test(after)) return 'keep-apart'
  const halves = halvesOf(before, after)
  if (!halves) return 'keep'
  const known = byWord(halves, vocabulary)
  if (known) return known
  return isName(halves) ? 'keep' : byKin(halves, vocabulary)
}

/** A broken word: `lead` is what its first half has before a hyphen, `opening` the text before it. */
type Halves = { opening: string; lead: string; first: string; second: string }

function halvesOf(before: string, after: string): Halves | null {
  const [second] = SECOND.exec(after) ?? []
  const broken = BROKEN.exec(before.slice(-LONGEST_WORD))
  if (!broken || second === undefined) return null
  const [whole, lead = '', first = ''] = broken
  return { opening: before.slice(-OPENING, -whole.length), lead, first, second }
}

function byWord({ lead, first, second }: Halves, vocabulary: Vocabulary): HyphenFate | null {
  if (vocabulary.has(lead + first + second)) return 'join'
  return vocabulary.has(`${lead}${first}-${second}`) ? 'keep' : null
}

/** No word of the text is the same; words with the same first or second part may tell. */
function byKin({ first, second }: Halves, vocabulary: Vocabulary): HyphenFate {
  if (vocabulary.beforeHyphen(first)) return 'keep'
  if (vocabulary.beginsCompound(first)) return 'join'
  return vocabulary.behindHyphen(second) ? 'keep' : 'unsure'
}

/** Names and figures keep their hyphen; the capital that opens a sentence makes no name. */
function isName({ opening, lead, first }: Halves): boolean {
  const opensSentence = lead === '' && (opening.trim() === '' || endsSentence(opening))
  return /[\p{Lu}\p{N}]/u.test(opensSentence ? first.slice(1) : first)
}
