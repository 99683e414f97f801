import { folded } from '../../../text/folded'

const ENDING = /(?:ene|ane|er|ar|en|et|es|e|a|s|n)$/
const SHORTEST = 4
const COUNTING = new Set(['antall', 'antal', 'number', 'numbers', 'tall', 'tal'])

/** The nouns by which a text may call what is counted: words of some length, without inflection. */
export function nounsOf(text: string): string[] {
  const words = folded(text).match(/\p{L}+/gu) ?? []
  return words.filter((word) => !COUNTING.has(word)).flatMap((word) => nounStem(word) ?? [])
}

/** Whether two stems are of one noun: the same, or one a compound of the other ("sikkerhetshendelser", "hendelser"). */
export function isSameNoun(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a)
}

function nounStem(word: string): string | null {
  const stem = word.replace(ENDING, '')
  const held = stem.length >= SHORTEST ? stem : word
  return held.length >= SHORTEST ? held : null
}
