import type { Source } from '@payload-types'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { toDraftSource } from '@/cms/draft-source'
import { sourceUses, type SourceUse } from '@/cms/source-uses'
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

/** A source that the working copy cites can't be deleted: the places are named, and told to programs one by one. */
export const refuseDeleteOfCited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = (await sourceUses(req)).get(String(id)) ?? []
  if (uses.length > 0)
    throw new DomainError(
      { code: 'source-cited', values: { places: namesOf(uses).join(', ') } },
      { details: { uses } },
    )
}

function namesOf(uses: readonly SourceUse[]): string[] {
  const names = uses.map(({ title, reports: [report] }) =>
    report ? `«${title}» (${report.title})` : `«${title}»`,
  )
  return [...new Set(names)]
}
