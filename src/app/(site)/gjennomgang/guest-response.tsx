import type { PayloadRequest } from 'payload'
import { ReportContent, type ReportLanguage } from '@/domain/content/report-content'
import type { DomainError } from '@/domain/domain-error'
import { message } from '@/domain/messages/message'
import type { RefusedComment } from '@/ui/guest/conversation'
import { threadAnchor } from '@/ui/guest/thread-anchor'
import { GuestPage } from '@/ui/pages/guest-page'
import { InvitationEndedPage } from '@/ui/pages/invitation-ended-page'
import { guestThreads } from '@/workflow/invitations/guest-threads'
import type { OpenedInvitation } from '@/workflow/invitations/invitation-of'
import { htmlResponse } from '../html-response'
import { siteContext } from '../site'
import type { SentForm } from './sent-form'

/** The address is a secret: nothing may keep the page, find it or tell another site where its reader came from. */
const SECRET = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** What was sent, and why it was refused. */
export type Refusal = { form: SentForm; error: DomainError }

type Shown = { req: PayloadRequest; opened: OpenedInvitation | null; refusal: Refusal | null }

/**
 * A submission for the outside reviewer whose link was opened; 422 where what they sent was refused. A link that expired,
 * was revoked or never was gets one and the same 404.
 */
export async function guestResponse(
  request: Request,
  { req, opened, refusal }: Shown,
): Promise<Response> {
  const site = siteContext(req.payload)
  if (!opened) {
    const ended = <InvitationEndedPage site={site} />
    return htmlResponse(request, { page: ended, status: 404, headers: SECRET })
  }
  const content = ReportContent.parse(JSON.parse(opened.submission.content))
  const page = (
    <GuestPage
      content={content}
      guest={opened.invitation}
      threads={await guestThreads(req, opened)}
      refused={refusal && spoken(refusal, content.report.language)}
      site={site}
    />
  )
  return htmlResponse(request, { page, status: refusal ? 422 : 200, headers: SECRET })
}

/** Sends the reader back to where they wrote, so that a reload sends nothing again. */
export function writtenResponse(token: string, { thread }: { thread: string }): Response {
  return new Response(null, {
    status: 303,
    headers: { ...SECRET, Location: `/gjennomgang/${token}#${threadAnchor(thread)}` },
  })
}

function spoken({ form, error }: Refusal, language: ReportLanguage): RefusedComment {
  return { ...form, why: message(language === 'en' ? 'en' : 'nb', error.code, error.values) }
}
