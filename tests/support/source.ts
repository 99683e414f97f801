import type { Source } from '@/domain/content/source'

/** A complete source, with what a test cares about put in its place. */
export function aSource(fields: Partial<Source> = {}): Source {
  return {
    id: 'source',
    type: 'report',
    shortName: null,
    authors: [],
    title: 'A title',
    titleSupplied: false,
    containerTitle: null,
    publisher: null,
    place: null,
    issued: '2021',
    yearSuffix: null,
    pages: null,
    url: null,
    accessed: null,
    language: null,
    note: null,
    ...fields,
  }
}
