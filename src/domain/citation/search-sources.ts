import MiniSearch from 'minisearch'
import { normalisedDoi, normalisedIsbn } from '../content/work-number'
import { folded } from '../text/folded'
import type { CitableSource } from './citable-source'
import { parseCiteQuery, type CiteQuery } from './recognise/parse-cite-query'
import { namesOfSource } from './recognise/names-of-source'
import { searchWords, sourceSearchText, type SourceSearchText } from './source-search-text'

/** How often each source is used in the report at hand: source id → number of citations. */
export type SourceUses = ReadonlyMap<string, number>

/** Sources made ready to be searched again and again. */
export type SourceIndex = {
  search: (query: string, options: { uses: SourceUses }) => CitableSource[]
}

type Entry = { source: CitableSource; names: ReadonlySet<string>; order: number }
type Found = Entry & { score: number }

const FIELDS = [
  'name',
  'acronym',
  'title',
  'publisher',
  'date',
  'numbers',
] as const satisfies readonly (keyof SourceSearchText)[]

/**
 * Makes the index of a library. A search finds what has all the words of the last work that is typed, be it only their
 * beginnings, and allows for typing errors where nothing has. The named work of the year comes first, then what the
 * report uses most, then the rest. A query without words finds all.
 */
export function sourceIndex(sources: Iterable<CitableSource>): SourceIndex {
  const entries = new Map(
    [...sources].map((source, order) => [source.id, { source, order, names: keysOf(source) }]),
  )
  const index = new MiniSearch<SourceSearchText>({
    fields: [...FIELDS],
    tokenize: searchWords,
    processTerm: (word) => word,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 3, acronym: 3, date: 2 } },
  })
  index.addAll([...entries.values()].map(({ source }) => sourceSearchText(source)))
  return {
    search: (query, { uses }) => {
      const asked = parseCiteQuery(query).at(-1)
      const found = asked ? scored(asked, { index, entries }) : [...entries.values()].map(unscored)
      return ranked(found, { asked, uses })
    },
  }
}

type Library = { index: MiniSearch<SourceSearchText>; entries: ReadonlyMap<string, Entry> }

function scored(asked: CiteQuery, { index, entries }: Library): Found[] {
  const words = termsOf(asked)
  const all = words === '' ? [...entries.values()].map(unscored) : null
  const literal = all ?? found(index.search(words), entries)
  const dated = literal.filter((one) => isOfDate(one, asked))
  if (dated.length > 0 || all) return dated
  return found(index.search(words, { fuzzy: allowedErrors }), entries).filter((one) =>
    isOfDate(one, asked),
  )
}

function found(results: readonly { id: string; score: number }[], entries: Library['entries']) {
  return results.flatMap(({ id, score }): Found[] => {
    const entry = entries.get(id)
    return entry ? [{ ...entry, score }] : []
  })
}

function unscored(entry: Entry): Found {
  return { ...entry, score: 0 }
}

/** An ISBN and a DOI are looked for in the form in which they are kept. */
function termsOf({ words }: CiteQuery): string {
  const typed = words.join(' ')
  const isbn = normalisedIsbn(typed)
  if (/^\d{9,12}[\dX]$/.test(isbn)) return isbn.toLowerCase()
  return folded(words.map(normalisedDoi).join(' '))
}

/** The longer a word, the more letters in it may be wrong; a number may have none. */
function allowedErrors(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 6 ? 1 : 2
}

/** A year may also stand in the title. A source without a letter may get any. */
function isOfDate({ source }: Entry, asked: CiteQuery): boolean {
  const { year, letter, isUndated } = asked
  if (year === null && !isUndated) return true
  if (isOfYear(source, asked))
    return [null, source.yearSuffix].includes(letter) || !source.yearSuffix
  return letter === null && year !== null && source.title?.includes(year) === true
}

function isOfYear({ issued }: CitableSource, { year, isUndated }: CiteQuery): boolean {
  return isUndated ? issued === null : issued?.slice(0, 4) === year
}

function ranked(
  all: readonly Found[],
  { asked, uses }: { asked: CiteQuery | undefined; uses: SourceUses },
): CitableSource[] {
  const name = folded(asked?.words.join(' ') ?? '')
  return all
    .map((one) => ({
      ...one,
      isNamed: asked !== undefined && isNamed(one, { asked, name }),
      used: uses.get(one.source.id) ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        b.used - a.used ||
        b.score - a.score ||
        a.order - b.order,
    )
    .map(({ source }) => source)
}

/** Whether a source is just the one that was typed: by its whole name and its year. */
function isNamed(
  { source, names }: Entry,
  { asked, name }: { asked: CiteQuery; name: string },
): boolean {
  return isOfYear(source, asked) && names.has(name)
}

function keysOf(source: CitableSource): ReadonlySet<string> {
  return new Set([...namesOfSource(source)].map(folded))
}
