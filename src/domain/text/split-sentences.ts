import { endsSentence } from './sentence'

// What ends a sentence stands at its end.
const END = 200
const BREAK = /(?<=[.!?:…][)\]»”"’]*)\s+(?=[\p{Lu}\p{N}«“"(])|\n+/gu

/** The sentences of a running text, in order, without the space between them. Takes time in proportion to the text. */
export function splitSentences(text: string): string[] {
  const sentences: string[][] = [[]]
  for (const piece of text.split(BREAK)) {
    sentences.at(-1)?.push(piece)
    if (endsSentence(piece.slice(-END))) sentences.push([])
  }
  return sentences.map((pieces) => pieces.join(' ').trim()).filter((sentence) => sentence !== '')
}
