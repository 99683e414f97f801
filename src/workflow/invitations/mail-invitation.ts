import type { Invitation, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { ReportContent } from '@/domain/content/report-content'
import { invitationMail } from '@/domain/review/notifications/invitation-mail'
import { calendarDay } from '@/domain/text/calendar-day'
import { enqueueMail } from '../outbox/enqueue-mail'

type MailInvitation = {
  invitation: Invitation
  submission: Submission
  address: string
  now: Date
}

/**
 * Writes the mail with an outside reviewer's link, in the language of the text. The link is a secret, so the outbox keeps
 * the mail encrypted until it has gone.
 */
export async function mailInvitation(
  req: PayloadRequest,
  { invitation, submission, address, now }: MailInvitation,
): Promise<void> {
  const { id, name, email, expiresAt, tokenHash } = invitation
  const { language } = ReportContent.parse(JSON.parse(submission.content)).report
  const { subject, text } = invitationMail({
    language: language === 'en' ? 'en' : 'nb',
    name,
    invitedBy: req.user?.name ?? '',
    title: submission.title,
    expiresOn: calendarDay(new Date(expiresAt)),
    link: address,
  })
  const payload = { to: { name, address: email }, subject, sealed: req.payload.encrypt(text) }
  // A new link is a new mail.
  await enqueueMail(req, { key: `invitation-${id}-${tokenHash.slice(0, 16)}`, payload, now })
}
