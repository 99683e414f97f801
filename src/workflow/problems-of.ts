import { blockingFindings, type CheckReport } from '@/domain/checks/run-checks'
import type { Problem } from '@/domain/domain-error'

/** The findings that keep a submission from being approved and published, as problems at their places. */
export function problemsOf(report: CheckReport): Problem[] {
  return blockingFindings(report).map(({ code, values, place }) => {
    const at = place.block ?? place.footnote ?? place.table ?? place.source ?? place.section
    return { code, ...(values && { values }), ...(at !== null && { at }) }
  })
}
