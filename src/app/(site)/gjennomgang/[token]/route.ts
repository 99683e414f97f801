import { createLocalReq, type PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
import { commentAsGuest } from '@/workflow/invitations/comment-as-guest'
import { invitationOf } from '@/workflow/invitations/invitation-of'
import { cms } from '../../site'
import { guestResponse, writtenResponse, type Refusal } from '../guest-response'
import { assertFromOurPage, sentForm, type SentForm } from '../sent-form'

type Props = { params: Promise<{ token: string }> }

const NOTHING_SENT: SentForm = { block: null, thread: null, text: '' }

/** A submission for the outside reviewer who has the link, with what they said about it. */
export async function GET(request: Request, { params }: Props) {
  return shown(request, { req: await guestRequest(), token: (await params).token, refusal: null })
}

/** Writes an outside reviewer's comment, or shows the page again with what they wrote and why it was refused. */
export async function POST(request: Request, { params }: Props) {
  const req = await guestRequest()
  const { token } = await params
  let form = NOTHING_SENT
  try {
    assertFromOurPage(request, req.payload.config.serverURL)
    form = await sentForm(request)
    return writtenResponse(token, await commentAsGuest(req, { token, ...form, now: new Date() }))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return shown(request, { req, token, refusal: { form, error } })
  }
}

type Shown = { req: PayloadRequest; token: string; refusal: Refusal | null }

async function shown(request: Request, { req, token, refusal }: Shown): Promise<Response> {
  const opened = await invitationOf(req, { token, now: new Date() })
  return guestResponse(request, { req, opened, refusal })
}

/** Nobody's request: whoever is signed in here comments in the house's own pages. */
async function guestRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await cms())
}
