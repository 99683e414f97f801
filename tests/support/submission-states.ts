import type { Submission, User } from '@payload-types'
import type { SubmissionState } from '@/domain/review/submission-state'
import { publish } from '@/workflow/publish'
import { publishEmergency } from '@/workflow/publish-emergency'
import { requestChanges } from '@/workflow/request-changes'
import { schedule } from '@/workflow/schedule'
import type { TestCms } from './cms'
import { approveSubmission, submitReport } from './edition'
import { createReport, paragraph, rewriteSection } from './working-copy'

const NOW = new Date('2022-10-01T09:30:00Z')
const LATER = new Date('2022-10-02T09:30:00Z')

type People = { author: User; reviewer: User }

/** Brings a submission of a new report to a state, by the steps that lead there. */
export async function submissionIn(
  cms: TestCms,
  { state, ...people }: People & { state: SubmissionState },
): Promise<{ submission: string; report: string; section: string }> {
  const { author, reviewer } = people
  const { report, section } = await createReport(cms, { by: author })
  const { id: submission } = await submitReport(cms, { report: report.id, author })
  const req = await cms.as(reviewer)
  const approved = () => approveSubmission(cms, { submission, reviewer })
  const chosen = { submission, changeNote: 'Ny.', now: NOW }
  const steps = {
    submitted: () => Promise.resolve(),
    'changes-requested': () =>
      requestChanges(req, { submission, comment: 'Mangler kilde.', now: NOW }),
    approved,
    scheduled: async () => {
      await approved()
      await schedule(req, { ...chosen, at: LATER })
    },
    'awaiting-approval': () => publishEmergency(req, { ...chosen, reason: 'Det haster.' }),
    published: async () => {
      await approved()
      await publish(req, chosen)
    },
    superseded: async () => {
      const blocks = [paragraph('Nytt.')]
      await rewriteSection(cms, { by: author, id: section.id, blocks })
      await submitReport(cms, { report: report.id, author })
    },
  } satisfies Record<SubmissionState, () => Promise<unknown>>
  await steps[state]()
  return { submission, report: report.id, section: section.id }
}

/** A submission as it is stored now. */
export function storedSubmission({ payload }: TestCms, id: string): Promise<Submission> {
  return payload.findByID({ collection: 'submissions', id, depth: 0, overrideAccess: true })
}
