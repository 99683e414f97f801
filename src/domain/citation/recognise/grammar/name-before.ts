import { closesName, isCapitalised, isConnector, isOpener } from './name-words'
import { nameKey } from './work'

/** A name and where it begins in the text. */
export type NameBefore = { name: string; start: number; known: boolean }

const MOST_WORDS = 9
const REACH = 160

/** The name that a text has right before `end`: the longest known one, else the words with capitals. */
export function nameBefore(
  text: string,
  { end, known }: { end: number; known: ReadonlySet<string> },
): NameBefore | null {
  const from = Math.max(0, end - REACH)
  const words = [...text.slice(from, end).matchAll(/\S+/gu)].slice(-MOST_WORDS)
  const places = words.map(({ 0: word, index }) => ({ word, start: from + index }))
  return knownName(places, known) ?? capitalName(places)
}

type Place = { word: string; start: number }

function knownName(places: readonly Place[], known: ReadonlySet<string>): NameBefore | null {
  for (const [i, { word, start }] of places.entries()) {
    const words = places
      .slice(i)
      .map((place) => place.word)
      .join(' ')
    const opening = openingsOf(word).find((sign) => known.has(nameKey(words.slice(sign.length))))
    if (opening !== undefined)
      return { name: words.slice(opening.length), start: start + opening.length, known: true }
  }
  return null
}

/** What may stand before a name without being part of it: a bracket, and a quotation mark if the name has none. */
function openingsOf(word: string): string[] {
  return [/^\(*/, /^[(«“"]*/].map((signs) => signs.exec(word)?.[0] ?? '')
}

function capitalName(places: readonly Place[]): NameBefore | null {
  if (!closesName(places.at(-1)?.word ?? '')) return null
  const outside = places.findLastIndex(({ word }) => !continuesName(word))
  const run = places.slice(outside + 1)
  const first = run.findIndex(({ word }) => isCapitalised(word) && !isOpener(word))
  const name = run.slice(Math.max(0, first))
  const [start] = name
  if (first === -1 || !start) return null
  return { name: name.map(({ word }) => word).join(' '), start: start.start, known: false }
}

/** A word that ends a sentence or a clause is outside the name behind it. */
function continuesName(word: string): boolean {
  if (/[.,;:!?)]$/u.test(word) && !/^(?:al|mfl)\.$/.test(word)) return false
  return isCapitalised(word) || isConnector(word) || closesName(word)
}
