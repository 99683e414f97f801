import type { DraftSource } from '../content/manuscript'

/**
 * What a citation needs to know of a source, be it complete or a draft. Its type tells a law from other works; by the
 * rest it is found.
 */
export type CitableSource = Pick<
  DraftSource,
  'id' | 'shortName' | 'authors' | 'title' | 'issued' | 'yearSuffix'
> &
  Partial<Pick<DraftSource, 'type' | 'publisher' | 'isbn' | 'doi'>>
