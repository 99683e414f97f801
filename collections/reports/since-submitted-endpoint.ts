import { documentEndpoint } from '@/cms/command-endpoint'
import { spokenChecks } from '@/cms/spoken-checks'
import { sinceSubmitted } from '@/workflow/since-submitted'

/**
 * `GET /api/reports/{id}/since-submitted`: what the reviewers said of the newest submission, what kept it from being approved, and
 * what has changed since; `{ since: null }` before the first.
 */
export const sinceSubmittedEndpoint = documentEndpoint('since-submitted', async (req, report) => {
  const since = await sinceSubmitted(req, report)
  if (!since) return { since }
  const { blocking, ...rest } = since
  const { findings, rules } = spokenChecks(req, { rules: [], findings: blocking })
  return { since: { ...rest, blocking: findings, rules } }
})
