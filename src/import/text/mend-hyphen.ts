import { endsSentence } from '@/import/lines/sentence'
import type { Vocabulary } from './vocabulary'

/** What a hyphen at a line end was: part of a broken word, part of the word itself, or a guess at the first. */
export type HyphenFate = 'join' | 'keep' | 'keep-apart' | 'unsure'

const COORDINATION = /^(?:og|eller|and|or|samt)(?![\p{L}\p{M}])/u
const BROKEN = /((?:[\p{L}\p{M}\p{N}’]+-)*)([\p{L}\p{M}\p{N}’]+)-$/u
const SECOND = /^\p{Ll}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/u

/** Decides what the hyphen at the end of `before` was, by how the same text writes its words elsewhere. */
export function mendHyphen(
  { before, after }: { before: string; after: string },
  vocabulary: Vocabulary,
): HyphenFate {
  if (COORDINATION.test(after)) return 'keep-apart'
  const second = SECOND.exec(after)?.[0]
  const broken = BROKEN.exec(before)
  if (second === undefined || !broken) return 'keep'
  const [whole, lead = '', part = ''] = broken
  if (vocabulary.has(lead + part + second)) return 'join'
  if (vocabulary.has(`${lead}${part}-${second}`)) return 'keep'
  const opening = before.slice(0, before.length - whole.length)
  if (isName(part, lead === '' && opensSentence(opening))) return 'keep'
  return byKin({ part, second }, vocabulary)
}

/** No word of the text is the same; words with the same first or second part may tell. */
function byKin({ part, second }: Record<'part' | 'second', string>, words: Vocabulary): HyphenFate {
  if (words.beforeHyphen(part)) return 'keep'
  if (words.beginsCompound(part)) return 'join'
  return words.behindHyphen(second) ? 'keep' : 'unsure'
}

/** Names and figures keep their hyphen; the capital that opens a sentence makes no name. */
function isName(part: string, opensSentence: boolean): boolean {
  return /[\p{Lu}\p{N}]/u.test(opensSentence ? part.slice(1) : part)
}

function opensSentence(opening: string): boolean {
  const text = opening.trimEnd()
  return text === '' || endsSentence(text)
}
