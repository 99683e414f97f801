import type { DraftSource } from './manuscript'

/** What a source says when nothing is known of it. */
export const BLANK: Omit<DraftSource, 'id' | 'undated'> = {
  type: 'report',
  shortName: null,
  authors: [],
  title: null,
  titleSupplied: false,
  containerTitle: null,
  publisher: null,
  place: null,
  issued: null,
  yearSuffix: null,
  pages: null,
  url: null,
  accessed: null,
  language: null,
  note: null,
  volume: null,
  issue: null,
  number: null,
  doi: null,
  isbn: null,
  consent: null,
  role: null,
  archiveUrl: null,
  derivedFrom: [],
  assessment: null,
}

/** A source of which nothing is known yet. */
export function blankSource(id: string): DraftSource {
  return { ...BLANK, id, undated: false }
}
