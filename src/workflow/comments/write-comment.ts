import type { Comment } from '@payload-types'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/cms/id-of'
import { recordEvent } from '../record-event'

/** A comment that nothing speaks against any more, by someone of the house or by an outside reviewer. */
export type NewComment = {
  report: string
  submission: string | null
  /** The first comment of the thread that it answers; null for one that begins a thread. */
  thread: string | null
  section: string | null
  block: string | null
  quote: string
  passage: string | null
  text: string
  mentions: string[]
  by: { author: string } | { guest: string; invitation: string }
  now: Date
}

// A second try after a lost answer comes within minutes; the same words later are meant to be said again.
const SECOND_TRY_MS = 5 * 60_000

/** Writes a comment and its line in the log; what the same person has just said at the same place is said once. */
export async function writeComment(req: PayloadRequest, comment: NewComment): Promise<Comment> {
  const twin = await twinOf(req, comment)
  if (twin) return twin
  const { by, now, ...data } = comment
  const written = await req.payload.create({
    collection: 'comments',
    data: { ...data, ...by, at: now.toISOString() },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
  await recordEvent(req, {
    type: 'commented',
    report: data.report,
    ...(data.submission !== null && { submission: data.submission }),
    at: now,
    details: {
      commentId: written.id,
      answer: data.thread !== null,
      ...('guest' in by && { guest: by.guest }),
    },
  })
  return written
}

async function twinOf(req: PayloadRequest, comment: NewComment): Promise<Comment | undefined> {
  const since = new Date(comment.now.getTime() - SECOND_TRY_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { report: { equals: comment.report } },
        writtenBy(comment.by),
        { at: { greater_than: since } },
      ],
    },
    limit: 20,
    sort: '-at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.find((other) => isSame(other, comment))
}

function writtenBy(by: NewComment['by']): Where {
  return 'author' in by
    ? { author: { equals: by.author } }
    : { invitation: { equals: by.invitation } }
}

function isSame(other: Comment, { text, thread, block, section, quote }: NewComment): boolean {
  const of = (relation: Comment['thread']) => (relation ? idOf(relation) : null)
  return (
    other.text === text &&
    of(other.thread) === thread &&
    (other.block ?? null) === block &&
    (other.section ?? null) === section &&
    (other.quote ?? '') === quote
  )
}
