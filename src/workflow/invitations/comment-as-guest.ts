import type { Comment, Invitation } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { assertAnchored } from '@/domain/review/comments/anchor'
import { commentText } from '@/domain/review/comments/comment-text'
import { passagesOf } from '@/domain/review/comments/passages'
import { inThread } from '../comments/comment'
import { loadThread } from '../comments/load-thread'
import { writeComment } from '../comments/write-comment'
import { invitationOf, type OpenedInvitation } from './invitation-of'

/** An outside reviewer's comment: on a block, on the whole (both null), or an answer in a thread of their own. */
export type CommentAsGuest = {
  token: string
  block: string | null
  thread: string | null
  text: string
  now: Date
}

/** So many comments say all that there is to say; more is a machine. */
const MOST_COMMENTS = 200

/** Writes what an outside reviewer says about the submission that they were invited to; answers with its thread. */
export function commentAsGuest(
  req: PayloadRequest,
  args: CommentAsGuest,
): Promise<{ comment: string; thread: string }> {
  const text = commentText(args.text)
  return inTransaction(req, async () => {
    const opened = await invitationOf(req, args)
    if (!opened) throw new DomainError({ code: 'invitation-ended' })
    const { invitation } = opened
    await assertWithinLimit(req, invitation)
    const place = args.thread
      ? inThread(await ownThread(req, { thread: args.thread, invitation }))
      : newThread(opened, args.block)
    const { id } = await writeComment(req, {
      ...place,
      text,
      mentions: [],
      by: { guest: invitation.name, invitation: invitation.id },
      now: args.now,
    })
    return { comment: id, thread: place.thread ?? id }
  })
}

function newThread({ submission }: OpenedInvitation, block: string | null) {
  const content = ReportContent.parse(JSON.parse(submission.content))
  const anchor = assertAnchored({ section: null, block, quote: '' }, passagesOf(content))
  return { ...anchor, report: idOf(submission.report), submission: submission.id, thread: null }
}

async function ownThread(
  req: PayloadRequest,
  { thread: id, invitation }: { thread: string; invitation: Invitation },
): Promise<Comment> {
  const thread = await loadThread(req, id)
  if (!thread.invitation || idOf(thread.invitation) !== invitation.id)
    throw new DomainError({ code: 'guest-thread' })
  if (thread.resolved?.at) throw new DomainError({ code: 'thread-resolved' })
  return thread
}

async function assertWithinLimit(req: PayloadRequest, { id }: Invitation): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { invitation: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs >= MOST_COMMENTS)
    throw new DomainError({ code: 'guest-limit', values: { limit: MOST_COMMENTS } })
}
