import type { Edition, Submission, User } from '@payload-types'
import { CRITERIA } from '@/domain/review/checklist'
import type { EditionChange } from '@/domain/review/edition-number'
import { approve } from '@/workflow/approve'
import { fillChecklist } from '@/workflow/fill-checklist'
import { publish } from '@/workflow/publish'
import { submit } from '@/workflow/submit'
import type { TestCms } from './cms'

const NOW = new Date('2022-10-01T09:30:00Z')

/** Submits a report's working copy. */
export async function submitReport(
  cms: TestCms,
  { report, author }: { report: string; author: User },
): Promise<Submission> {
  return submit(await cms.as(author), { report, note: null, now: NOW })
}

/** Fills in a submission's checklist and approves it. */
export async function approveSubmission(
  cms: TestCms,
  { submission, reviewer }: { submission: string; reviewer: User },
): Promise<Submission> {
  await passChecklist(cms, { submission, reviewer })
  return approve(await cms.as(reviewer), { submission, comment: null, now: NOW })
}

/** Fills in a submission's checklist: every point is met. */
export async function passChecklist(
  cms: TestCms,
  { submission, reviewer }: { submission: string; reviewer: User },
): Promise<void> {
  const req = await cms.as(reviewer)
  for (const criterion of CRITERIA)
    await fillChecklist(req, { submission, criterion, passed: true, comment: null, now: NOW })
}

/** Submits a report's working copy, approves it and publishes it. */
export async function publishReport(
  cms: TestCms,
  {
    report,
    author,
    reviewer,
    change = 'major',
  }: { report: string; author: User; reviewer: User; change?: EditionChange },
): Promise<Edition> {
  const { id } = await submitReport(cms, { report, author })
  await approveSubmission(cms, { submission: id, reviewer })
  const args = { submission: id, change, changeNote: 'Endret.', now: NOW }
  return publish(await cms.as(reviewer), args)
}
