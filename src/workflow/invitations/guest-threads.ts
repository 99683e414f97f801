import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { commentView, peopleIn, type CommentView } from '../comments/comment-view'
import { commentsOf } from '../comments/comments-of'
import type { OpenedInvitation } from './invitation-of'

/** A thread that an outside reviewer began: where, and what was said. They see no others. */
export type GuestThread = {
  id: string
  block: string | null
  resolved: boolean
  comments: CommentView[]
}

/** What an outside reviewer has said about their submission, oldest first, with the answers to it. */
export async function guestThreads(
  req: PayloadRequest,
  { invitation, submission }: OpenedInvitation,
): Promise<GuestThread[]> {
  const comments = await commentsOf(req, idOf(submission.report))
  const people = await peopleIn(req, comments)
  const answers = Map.groupBy(comments, ({ thread }) => (thread ? idOf(thread) : ''))
  const isOwn = (comment: Comment) =>
    !comment.thread && comment.invitation && idOf(comment.invitation) === invitation.id
  return comments.filter(isOwn).map((thread) => ({
    id: thread.id,
    block: thread.block ?? null,
    resolved: Boolean(thread.resolved?.at),
    comments: [thread, ...(answers.get(thread.id) ?? [])].map((one) => commentView(one, people)),
  }))
}
