import { BLANK } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Source } from '@/domain/content/source'

/** A complete source, with what a test cares about put in its place. */
export function aSource(fields: Partial<Source> = {}): Source {
  return { ...BLANK, id: 'source', title: 'A title', issued: '2021', ...fields }
}

/** A source record with a title and a year, with what a test cares about put in its place. */
export function aDraftSource(fields: Partial<DraftSource> = {}): DraftSource {
  return { ...aSource(), undated: false, ...fields }
}
