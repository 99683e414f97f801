import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { notify } from './notifications/notify'
import { dueReviews } from './reminders/due-reviews'
import { overdueSubmissions } from './reminders/overdue-submissions'
import type { Reminder } from './reminders/reminder'
import { untold } from './reminders/untold'

/**
 * Tells, once for each day that has passed, whoever has to do with it: the reviewers of a submission whose review is
 * overdue, and the writers of a published report that should have been reassessed. Answers how many it told.
 */
export async function remindOverdue(req: PayloadRequest, now: Date): Promise<number> {
  const reminders = [...(await overdueSubmissions(req, now)), ...(await dueReviews(req, now))]
  let told = 0
  for (const reminder of await untold(req, reminders)) told += await remind(req, { reminder, now })
  return told
}

/** Asks once more inside the transaction, since another worker may just have told them. */
function remind(
  req: PayloadRequest,
  { reminder, now }: { reminder: Reminder; now: Date },
): Promise<number> {
  return inTransaction(req, async () => {
    const [left] = await untold(req, [reminder])
    if (!left) return 0
    const { recipients, type, ...rest } = left
    const notices = recipients.map((recipient) => ({ recipient, type, personal: true }))
    await notify(req, { ...rest, notices, now })
    return notices.length
  })
}
