import type { Condition } from 'payload'
import { asksFor, type SourceField } from '@/domain/citation/fields-of-type'
import type { DraftSource } from '@/domain/content/manuscript'

/** Shows a field on the form of those sources that have it. */
export function asked(field: SourceField): Condition<DraftSource, Partial<DraftSource>> {
  return (_, { type = 'report', consent = null }) => asksFor({ type, consent }, field)
}
