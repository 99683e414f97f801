import type { DraftSource } from '../content/manuscript'
import type { SourceType } from '../content/source'

/** A field that a complete reference needs; `authors` may be a short name, `issued` an explicit "undated". */
export type SourceField =
  'title' | 'authors' | 'issued' | 'publisher' | 'containerTitle' | 'place' | 'url' | 'accessed'

const NEEDED = {
  report: ['authors', 'publisher'],
  news: ['authors', 'publisher', 'url'],
  webpage: ['authors', 'publisher', 'url'],
  dataset: ['authors', 'publisher', 'url'],
  book: ['authors', 'publisher'],
  article: ['authors', 'containerTitle'],
  legislation: [],
  oral: ['authors', 'place'],
} as const satisfies Record<SourceType, readonly SourceField[]>

const IS_THERE: Record<SourceField, (source: DraftSource) => boolean> = {
  title: ({ title }) => title !== null,
  authors: ({ authors, shortName }) => authors.length > 0 || shortName !== null,
  issued: ({ issued, undated, type }) => issued !== null || (undated && type !== 'oral'),
  // A newspaper is the publisher of what stands in it.
  publisher: ({ publisher, containerTitle, type }) =>
    publisher !== null || (type === 'news' && containerTitle !== null),
  containerTitle: ({ containerTitle }) => containerTitle !== null,
  place: ({ place }) => place !== null,
  url: ({ url }) => url !== null,
  accessed: ({ accessed, url }) => accessed !== null || url === null,
}

/** What a source still lacks before it can stand complete in a list of references (R10). */
export function sourceGaps(source: DraftSource): SourceField[] {
  const needed: readonly SourceField[] = ['title', ...NEEDED[source.type], 'issued', 'accessed']
  return needed.filter((field) => !IS_THERE[field](source))
}

/** Whether a source is no more than a name to cite: without a title, or with neither a date nor "undated". */
export function isStub({ title, issued, undated }: DraftSource): boolean {
  return title === null || (issued === null && !undated)
}
