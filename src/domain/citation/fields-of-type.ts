import type { DraftSource } from '../content/manuscript'
import type { ConsentLevel, SourceType } from '../content/source'

/** A field that a person fills in on a source; the type is chosen first, and the year letter is given by the house. */
export type SourceField = Exclude<keyof DraftSource, 'id' | 'type' | 'yearSuffix'>

type Fields = { needs: readonly SourceField[]; may: readonly SourceField[] }

const ON_THE_WEB = ['url', 'accessed'] as const
const ANY = ['shortName', 'titleSupplied', 'language', 'note'] as const
const DATABLE = [...ANY, 'undated'] as const

/**
 * What each type of source asks for: what a complete reference needs of it (R10), and what it may have besides. Forms
 * and the list of what is missing both follow it. `accessed` is needed of what has an address only.
 */
export const FIELDS_OF_TYPE = {
  report: {
    needs: ['title', 'authors', 'publisher', 'issued', 'accessed'],
    may: [...DATABLE, 'place', 'containerTitle', 'number', 'pages', 'isbn', 'doi', 'url'],
  },
  news: {
    needs: ['title', 'authors', 'publisher', 'issued', ...ON_THE_WEB],
    may: [...DATABLE, 'containerTitle', 'pages'],
  },
  webpage: {
    needs: ['title', 'authors', 'publisher', 'issued', ...ON_THE_WEB],
    may: [...DATABLE, 'containerTitle', 'doi'],
  },
  dataset: {
    needs: ['title', 'authors', 'publisher', 'issued', ...ON_THE_WEB],
    may: [...DATABLE, 'number', 'doi'],
  },
  book: {
    needs: ['title', 'authors', 'publisher', 'issued', 'accessed'],
    may: [...DATABLE, 'place', 'containerTitle', 'volume', 'pages', 'isbn', 'doi', 'url'],
  },
  article: {
    needs: ['title', 'authors', 'containerTitle', 'issued', 'accessed'],
    may: [...DATABLE, 'publisher', 'volume', 'issue', 'pages', 'doi', 'url'],
  },
  legislation: {
    needs: ['title', 'issued', 'accessed'],
    may: [...DATABLE, 'authors', 'publisher', 'place', 'containerTitle', 'number', 'url'],
  },
  oral: {
    needs: ['consent', 'authors', 'role', 'title', 'place', 'issued'],
    may: [...ANY],
  },
} as const satisfies Record<SourceType, Fields>

type Asked = Pick<DraftSource, 'type' | 'consent'>

// What readers never see of one who is not named is not asked for, but for who it is: the house must know that.
const NOT_ASKED: Record<ConsentLevel, readonly SourceField[]> = {
  named: [],
  role: ['shortName', 'title', 'titleSupplied', 'language', 'note'],
  anonymous: ['shortName', 'title', 'titleSupplied', 'language', 'note', 'role'],
}

/** Whether a source of this type, and an oral one of this consent, has a field to fill in. */
export function asksFor({ type, consent }: Asked, field: SourceField): boolean {
  const { needs, may }: Fields = FIELDS_OF_TYPE[type]
  const isOfType = needs.includes(field) || may.includes(field)
  return isOfType && !(type === 'oral' && consent !== null && NOT_ASKED[consent].includes(field))
}
