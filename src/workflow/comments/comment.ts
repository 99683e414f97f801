import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertAnchored, type Target } from '@/domain/review/comments/anchor'
import { commentText } from '@/domain/review/comments/comment-text'
import { passagesOf } from '@/domain/review/comments/passages'
import { assertMayTake } from '../assert-may-take'
import { assertMentionable } from './assert-mentionable'
import { commentedContent, type CommentedText } from './commented-content'
import { loadThread } from './load-thread'
import { writeComment } from './write-comment'

export type WriteComment = CommentedText & Target & { text: string; mentions: string[]; now: Date }

export type Reply = { comment: string; text: string; mentions: string[]; now: Date }

/** Begins a thread about a passage of a submission or of the working copy, or about the whole of it. */
export function comment(req: PayloadRequest, args: WriteComment): Promise<Comment> {
  const author = assertMayTake(req, 'comment')
  const text = commentText(args.text)
  return inTransaction(req, async () => {
    const content = await commentedContent(req, args)
    const anchor = assertAnchored(args, passagesOf(content))
    const mentions = await assertMentionable(req, args.mentions)
    const { report, submission, now } = args
    const by = { author: author.id }
    return writeComment(req, {
      ...anchor,
      report,
      submission,
      thread: null,
      text,
      mentions,
      by,
      now,
    })
  })
}

/** Answers in the thread that a comment is part of, unless it is resolved. */
export function reply(req: PayloadRequest, args: Reply): Promise<Comment> {
  const author = assertMayTake(req, 'comment')
  const text = commentText(args.text)
  return inTransaction(req, async () => {
    const thread = await loadThread(req, args.comment)
    if (thread.resolved?.at) throw new DomainError({ code: 'thread-resolved' })
    const mentions = await assertMentionable(req, args.mentions)
    return writeComment(req, {
      ...inThread(thread),
      text,
      mentions,
      by: { author: author.id },
      now: args.now,
    })
  })
}

/** What an answer has from the comment that began its thread: its place is the thread's. */
export function inThread({ id, report, submission }: Comment) {
  return {
    report: idOf(report),
    submission: submission ? idOf(submission) : null,
    thread: id,
    section: null,
    block: null,
    quote: '',
    passage: null,
  }
}
