import type { Comment, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { NO_FACTS, type EventFacts } from '@/domain/review/notifications/recipients'
import { contributorsOf } from '../load-submission'
import type { RecordedEvent } from '../record-event'
import { allReviewers } from './all-reviewers'

type Event = Pick<RecordedEvent, 'type' | 'report' | 'submission' | 'details'>

/** Who has to do with an event: of its submission, or of the report's newest where it names none. */
export async function factsOf(req: PayloadRequest, event: Event): Promise<EventFacts> {
  const submission = await submissionOf(req, event)
  const comment = await commentOf(req, event)
  return {
    ...NO_FACTS,
    ...(submission && peopleOf(submission)),
    ...(comment && (await talkersOf(req, comment))),
    reviewers: await allReviewers(req),
    actor: req.user?.id ?? null,
  }
}

function peopleOf(submission: Submission) {
  return {
    assigned: (submission.reviewers ?? []).map(idOf),
    submitter: idOf(submission.submittedBy),
    contributors: contributorsOf(submission).map(({ user }) => user),
  }
}

async function submissionOf(
  req: PayloadRequest,
  { report, submission }: Event,
): Promise<Submission | undefined> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where:
      submission === undefined ? { report: { equals: report } } : { id: { equals: submission } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

async function commentOf(req: PayloadRequest, { details }: Event): Promise<Comment | null> {
  const id = details?.commentId
  if (typeof id !== 'string') return null
  return req.payload.findByID({ collection: 'comments', id, depth: 0, overrideAccess: true, req })
}

/** Those who wrote in a comment's thread, and those whom it mentions. */
async function talkersOf(req: PayloadRequest, { thread, mentions }: Comment) {
  const mentioned = (mentions ?? []).map(idOf)
  if (!thread) return { mentioned }
  const root = idOf(thread)
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { or: [{ id: { equals: root } }, { thread: { equals: root } }] },
    select: { author: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { mentioned, participants: docs.flatMap(({ author }) => (author ? [idOf(author)] : [])) }
}
