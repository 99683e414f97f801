import { endsSentence } from '../../text/sentence'

/** Where a sentence may end: a mark that ends one, with what closes it, before what may begin another. */
const END = /[.!?…][)\]»”"’]{0,4}(?:\s?\uFFFC){0,4}\s+(?=[\p{Lu}\p{N}«“(\uFFF9])/gu

/** How much of a text before an end tells whether it is one: an abbreviation is short. */
const REACH = 24

/** The sentences of a text by where they start and end, in order and without gaps. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(END)].flatMap((match) => {
    const behind = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - REACH), match.index + 1)
    return endsSentence(before) ? [behind] : []
  })
  const bounds = [0, ...ends, text.length]
  return bounds
    .slice(1)
    .map((end, i) => ({ start: bounds[i] ?? 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}
