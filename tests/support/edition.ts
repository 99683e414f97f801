import type { Edition, User } from '@payload-types'
import type { EditionChange } from '@/domain/review/edition-number'
import { approve } from '@/workflow/approve'
import { publish } from '@/workflow/publish'
import { submit } from '@/workflow/submit'
import type { TestCms } from './cms'

const NOW = new Date('2022-10-01T09:30:00Z')

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
  const { id } = await submit(await cms.as(author), { report, note: null, now: NOW })
  await approve(await cms.as(reviewer), { submission: id, comment: null, now: NOW })
  const args = { submission: id, change, changeNote: 'Endret.', now: NOW }
  return publish(await cms.as(reviewer), args)
}
