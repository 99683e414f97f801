import type { DraftSource } from '../content/manuscript'

/** What a citation needs to know of a source, be it complete or a draft. */
export type CitableSource = Pick<
  DraftSource,
  'id' | 'shortName' | 'authors' | 'title' | 'issued' | 'yearSuffix'
>
