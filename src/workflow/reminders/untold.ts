import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { Reminder } from './reminder'

/** The reminders that somebody has yet to get, with none but those people; one query. */
export async function untold(
  req: PayloadRequest,
  reminders: readonly Reminder[],
): Promise<Reminder[]> {
  if (reminders.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { key: { in: reminders.map(({ key }) => key) } },
    select: { key: true, recipient: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const told = new Set(docs.map(({ key, recipient }) => `${key} ${idOf(recipient)}`))
  return reminders.flatMap((reminder) => {
    const recipients = reminder.recipients.filter((id) => !told.has(`${reminder.key} ${id}`))
    return recipients.length > 0 ? { ...reminder, recipients } : []
  })
}
