import { endsSentence } from '@/import/lines/sentence'
import type { Vocabulary } from './vocabulary'

/** What a hyphen at a line end was: part of a broken word, part of the word itself, or a guess at the first. */
export type HyphenFate = 'join' | 'keep' | 'keep-apart' | 'unsure'

const COORDINATION = /^(?:og|eller|and|or|samt)(?![\p{L}\p{M}])/u
const BROKEN = /((?:[\p{L}\p{M}\p{N}’]+-)*)([\p{L}\p{M}\p{N}’]+)-$/u
const SECOND = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u

/** Decides what the hyphen at the end of `before` was, by how the same text writes its words elsewhere. */
export function mendHyphen(
  { before, after }: { before: string; after: string },
  vocabulary: Vocabulary,
): HyphenFate {
  const [whole = '', lead = '', part = ''] = BROKEN.exec(before) ?? []
  const second = SECOND.exec(after)?.[0] ?? ''
  if (COORDINATION.test(after)) return 'keep-apart'
  if (!/^\p{Ll}/u.test(second)) return 'keep'
  if (vocabulary.has(lead + part + second)) return 'join'
  if (vocabulary.has(`${lead}${part}-${second}`)) return 'keep'
  const opening = before.slice(0, before.length - whole.length)
  if (isName(part, { opensSentence: lead === '' && opensSentence(opening) })) return 'keep'
  return byKin({ part, second }, vocabulary)
}

/** No word of the text is the same; words with the same first or second part may tell. */
function byKin(
  { part, second }: { part: string; second: string },
  vocabulary: Vocabulary,
): HyphenFate {
  if (vocabulary.beforeHyphen(part)) return 'keep'
  if (vocabulary.beginsCompound(part)) return 'join'
  if (vocabulary.behindHyphen(second)) return 'keep'
  return 'unsure'
}

function isName(part: string, { opensSentence }: { opensSentence: boolean }): boolean {
  return /\p{Lu}/u.test(opensSentence ? part.slice(1) : part) || /\p{N}/u.test(part)
}

function opensSentence(opening: string): boolean {
  const text = opening.trimEnd()
  return text === '' || endsSentence(text)
}
