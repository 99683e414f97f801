import type { Name } from '../content/source'
import { folded } from '../text/folded'
import type { CitableSource } from './citable-source'

/** What a source is found by, each field in words without accents. */
export type SourceSearchText = {
  id: string
  name: string
  acronym: string
  title: string
  publisher: string
  date: string
  numbers: string
}

/** The words of a source that a search looks through. */
export function sourceSearchText(source: CitableSource): SourceSearchText {
  const { id, shortName, authors, title, publisher, issued, yearSuffix, isbn, doi } = source
  const bodies = authors.flatMap((name) => ('literal' in name ? [name.literal] : []))
  const year = issued?.slice(0, 4) ?? ''
  return {
    id,
    name: words(shortName, ...authors.map(wholeName)),
    acronym: bodies.flatMap(acronymsOf).join(' '),
    title: words(title),
    publisher: words(publisher),
    date: `${year} ${year}${yearSuffix ?? ''}`,
    numbers: words(isbn, doi),
  }
}

/** The words of a text: numbers such as a DOI are one word. */
export function searchWords(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (/^10\.\d{4,9}\//.test(word) ? [word] : word.split(/[^\p{L}\p{N}]+/u)))
    .filter((word) => word !== '')
}

function words(...texts: readonly (string | null | undefined)[]): string {
  return folded(texts.filter((text) => text != null).join(' '))
}

function wholeName(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`
}

/** The initials of a body's name: of its words with capitals, and of all its words. */
function acronymsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.length < 2) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [capitals, words].map((of) => folded(of.map(([first = '']) => first).join('')))
}
