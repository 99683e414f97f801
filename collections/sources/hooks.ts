import type { Source } from '@payload-types'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { citingSections } from '@/cms/citing-places'
import { toDraftSource } from '@/cms/draft-source'
import { sourceGaps } from '@/domain/citation/source-gaps'
import { sourceLabel } from '@/domain/citation/source-label'
import { DomainError } from '@/domain/domain-error'

/** A source is dated or undated, not both. */
export const refuseDatedUndated: CollectionBeforeValidateHook<Source> = ({ data, originalDoc }) => {
  const { issued, undated } = { ...originalDoc, ...data }
  if (issued && undated) throw new DomainError({ code: 'undated-and-dated', at: 'issued' })
  return data
}

/** The label by which lists and pickers know a source, and what its reference still lacks (R10). */
export const labelSource: CollectionBeforeChangeHook = ({ data }) => {
  const source = toDraftSource({ id: '', ...data })
  const missing = sourceGaps(source)
  return { ...data, label: sourceLabel(source, 'nb'), missing, incomplete: missing.length > 0 }
}

/** A source that the working copy cites can't be deleted: the places are named. */
export const refuseDeleteOfCited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const places = await citingSections(req, String(id))
  if (places.length > 0)
    throw new DomainError({
      code: 'source-cited',
      values: { places: places.map((title) => `«${title}»`).join(', ') },
    })
}
