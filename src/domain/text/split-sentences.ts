import { endsSentence } from './sentence'

const BREAK = /(?<=[.!?:…][)\]»”"’]*)\s+(?=[\p{Lu}\p{N}«“"(])|\n+/gu

const OPEN_END = 200

/** The sentences of a running text, in order, without the space between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let rest = ''
  for (const piece of text.split(BREAK)) {
    rest = rest === '' ? piece : `${rest} ${piece}`
    // What ends a sentence stands at its end; a longer look back would take time in proportion to the square of the text.
    if (!endsSentence(rest.slice(-OPEN_END))) continue
    sentences.push(rest.trim())
    rest = ''
  }
  return [...sentences, rest.trim()].filter((sentence) => sentence !== '')
}
