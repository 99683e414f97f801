import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { idOf } from '@/cms/id-of'
import { maySettle } from '@/domain/review/comments/may-settle'
import { passagesOf, type Passages } from '@/domain/review/comments/passages'
import { placeOfAnchor, type AnchorPlace } from '@/domain/review/comments/place-of-anchor'
import { threadState, type ThreadState } from '@/domain/review/comments/thread-state'
import { mayTake, type Asker } from '@/domain/review/permissions'
import { commentsOf } from './comments-of'
import { commentedContent, type CommentedText } from './commented-content'
import {
  commentView,
  peopleIn,
  personBehind,
  type CommentView,
  type NamedPerson,
} from './comment-view'
import { newestMajorAt } from './newest-major-at'
import { settledOf } from './settled-of'
import { writersOf } from './writers-of'

type Settling = { by: NamedPerson | null; at: string } | null

/** A thread as it is shown beside a text: what it is about, where that stands there now, and what the asker may do. */
export type Thread = {
  id: string
  /** The submission that it was written on, null for the working copy. */
  submission: string | null
  /** The words that were marked, as they were then; '' for a whole passage or text. */
  quote: string
  /** What it was about when it was written; `place` tells where that is now. */
  about: { section: string | null; block: string | null }
  place: AnchorPlace
  state: ThreadState
  resolved: Settling
  carriedOver: Settling
  may: { settle: boolean; carryOver: boolean }
  /** The comment that began it, then the answers. */
  comments: CommentView[]
}

/** All threads of a report, oldest first, each with its place in the working copy or in one submission. */
export async function reportComments(
  req: PayloadRequest,
  text: CommentedText,
): Promise<{ threads: Thread[] }> {
  const passages = passagesOf(await commentedContent(req, text))
  const comments = await commentsOf(req, text.report)
  const people = await peopleIn(req, comments)
  const facts = {
    asker: askerOf(req),
    passages,
    people,
    newestMajor: await newestMajorAt(req, text.report),
    writers: await writersOf(req, text.report),
    answers: Map.groupBy(comments, ({ thread }) => (thread ? idOf(thread) : '')),
  }
  const threads = comments.filter(({ thread }) => !thread)
  return { threads: threads.map((thread) => threadView(thread, facts)) }
}

type Facts = {
  asker: Asker
  passages: Passages
  people: ReadonlyMap<string, NamedPerson>
  newestMajor: string | null
  writers: ReadonlySet<string>
  answers: ReadonlyMap<string, Comment[]>
}

function threadView(thread: Comment, facts: Facts): Thread {
  const { id, author, submission, section = null, block = null, passage = null } = thread
  const quote = thread.quote ?? ''
  const { asker, people, writers } = facts
  return {
    id,
    submission: submission ? idOf(submission) : null,
    quote,
    about: { section, block },
    place: placeOfAnchor({ section, block, quote, passage }, facts.passages),
    state: threadState(settledOf(thread), facts.newestMajor),
    resolved: settling(thread.resolved, people),
    carriedOver: settling(thread.carriedOver, people),
    may: {
      settle: maySettle(asker, { author: author ? idOf(author) : null, writers }),
      carryOver: mayTake(asker, 'carry-over'),
    },
    comments: [thread, ...(facts.answers.get(id) ?? [])].map((one) => commentView(one, people)),
  }
}

function settling(
  settled: Comment['resolved'],
  people: ReadonlyMap<string, NamedPerson>,
): Settling {
  if (!settled?.at) return null
  return { by: personBehind(settled.by, people), at: settled.at }
}
