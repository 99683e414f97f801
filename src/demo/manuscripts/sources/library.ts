import type { DraftSource } from '@/domain/content/manuscript'
import { MONITORING_AND_MEDIA } from './monitoring-and-media'
import { RESEARCH } from './research'
import { UNITED_NATIONS } from './united-nations'

const LIBRARY = { ...UNITED_NATIONS, ...RESEARCH, ...MONITORING_AND_MEDIA }

/** The key of a work in the library of the demonstration. */
export type SourceKey = keyof typeof LIBRARY

const BY_KEY = new Map(Object.entries(LIBRARY))

/** The library's record of a work; its id is its key, and its year letter is left to the report. */
export function librarySource(key: string): DraftSource {
  const found = BY_KEY.get(key)
  if (!found) throw new RangeError(`The library has no ${key}`)
  return { id: key, ...found, yearSuffix: null }
}
