import { BLANK } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'

/** What is known of a work; the library gives it its key as id, and the report its year letter. */
export type SourceRecord = Omit<DraftSource, 'id' | 'yearSuffix'>

type Known = Pick<SourceRecord, 'type' | 'authors' | 'title'> & Partial<SourceRecord>

/** A work whose record is whole. */
export function record(known: Known): SourceRecord {
  return { ...BLANK, undated: false, ...known }
}

/** A work under a title that describes it, since its own is not known here. */
export function described(known: Known): SourceRecord {
  return { ...record(known), titleSupplied: true, note: INCOMPLETE }
}

/** A person as an author. */
export function person(family: string, given: string | null) {
  return { family, given }
}

/** An organisation as an author. */
export function body(literal: string) {
  return { literal }
}

const INCOMPLETE = 'Bibliografiske opplysninger er ufullstendige i demonstrasjonen.'
