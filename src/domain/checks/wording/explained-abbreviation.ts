import type { Passage, ReadBlock } from '../reading/read-content'

/** A place where an abbreviation stands: its sentence, where in it, and the footnotes at hand. */
export type AbbreviationUse = {
  passage: Passage
  block: ReadBlock
  sentence: string
  shown: string
  index: number
}

const REACH = 120

/**
 * Whether a place also gives what the letters stand for: "Full Name (FN)", "FN (Full Name)", "FN, Full Name", "FN: Full Name",
 * or a footnote of the block that has words with its letters.
 */
export function isExplained(abbreviation: string, use: AbbreviationUse): boolean {
  const { sentence, index, block, passage } = use
  const before = sentence.slice(Math.max(0, index - REACH), index)
  const behind = sentence.slice(index + abbreviation.length, index + abbreviation.length + REACH)
  if (/^s?\s?\(/.test(behind) || /^:\s/.test(behind)) return hasInitial(behind, abbreviation)
  if (/[(,]\s?$/.test(before) && /^\)/.test(behind)) return hasInitial(before, abbreviation)
  if (/^, \p{Lu}/u.test(behind)) return hasInitial(behind, abbreviation)
  // The mark of a note that explains may stand anywhere behind the letters.
  return block.notes.some((note) => note !== passage && hasAllInitials(note.text, abbreviation))
}

/** Foreign words are blanks in what rules read, and a name in blanks is a name in full. */
function hasInitial(text: string, abbreviation: string): boolean {
  if (/\s{6}/.test(text)) return true
  const first = abbreviation.charAt(0).toLowerCase()
  return initialsOf(text).includes(first) || initialsOf(text).length > 2
}

function hasAllInitials(text: string, abbreviation: string): boolean {
  const initials = initialsOf(text)
  return (
    Array.from(abbreviation.toLowerCase()).filter((letter) => initials.includes(letter)).length > 1
  )
}

function initialsOf(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}(?=\p{L})/gu)].map(([letter]) =>
    letter.toLowerCase(),
  )
}
