import type { Endpoint } from 'payload'
import { z } from 'zod'
import { collectionCommand, commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { Identifier } from '@/domain/content/identifier'
import { MAX_QUOTE_LENGTH } from '@/domain/review/comments/anchor'
import { comment, reply } from '@/workflow/comments/comment'
import {
  carryOverThread,
  reopenThread,
  resolveThread,
  type SettleThread,
} from '@/workflow/comments/settle-thread'
import { commentAnswer } from './answer'

const mentions = z.array(Identifier).max(100).default([])

const AddBody = z.strictObject({
  report: Identifier,
  submission: Identifier.nullable().default(null),
  section: Identifier.nullable().default(null),
  block: Identifier.nullable().default(null),
  quote: z.string().max(MAX_QUOTE_LENGTH).default(''),
  text: z.string(),
  mentions,
})

const ReplyBody = z.strictObject({ text: z.string(), mentions })

const codes = {
  text: 'comment-empty',
  quote: 'quote-missing',
  section: 'comment-place-missing',
  block: 'comment-place-missing',
  mentions: 'mention-unknown',
} as const

/**
 * `POST /api/comments/add` `{ report, submission?, section?, block?, quote?, text, mentions? }`, `…/{id}/reply`
 * `{ text, mentions? }`, `…/{id}/resolve`, `…/{id}/reopen` and `…/{id}/carry-over`; each answers with the comment.
 */
export const commentEndpoints: Omit<Endpoint, 'root'>[] = [
  collectionCommand('add', async (req) => {
    const body = await jsonBody(req, { schema: AddBody, codes })
    return commentAnswer(await comment(req, { ...body, now: new Date() }))
  }),
  commandEndpoint('reply', async (req, id) => {
    const body = await jsonBody(req, { schema: ReplyBody, codes })
    return commentAnswer(await reply(req, { comment: id, ...body, now: new Date() }))
  }),
  commandEndpoint('resolve', async (req, id) => commentAnswer(await resolveThread(req, by(id)))),
  commandEndpoint('reopen', async (req, id) => commentAnswer(await reopenThread(req, by(id)))),
  commandEndpoint('carry-over', async (req, id) =>
    commentAnswer(await carryOverThread(req, by(id))),
  ),
]

function by(comment: string): SettleThread {
  return { comment, now: new Date() }
}
