import type { PayloadRequest } from 'payload'
import { languageOf } from '@/cms/asker'
import { idOf } from '@/cms/id-of'
import { mayTake, STEPS } from '@/domain/review/permissions'
import { inQueueOrder } from '@/domain/review/queue/queue-order'
import { isOpen, SUBMISSION_STATES } from '@/domain/review/submission-state'
import { openFindings, type CheckedSubmission } from './open-findings'
import { QUEUE_FIELDS, queueLine, type QueuedSubmission, type QueueLine } from './queue-line'

/** A line of the queue with what its own page shows besides. */
export type ShownLine = QueueLine & { country: string | null; openFindings: number }

/** Everything that waits in the review, the most urgent first, and everyone whose id is in it or who can review. */
export type ReviewQueue = {
  lines: ShownLine[]
  people: { id: string; name: string; mayReview: boolean }[]
}

const ALL = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/** Reads the queue in five queries, however long it is. */
export async function reviewQueue(req: PayloadRequest): Promise<ReviewQueue> {
  const submissions = await openSubmissions(req)
  const findings = await openFindings(req, submissions)
  const countries = await countriesOf(
    req,
    submissions.map(({ report }) => idOf(report)),
  )
  const lines = submissions.map((submission) => {
    const line = queueLine(submission)
    return {
      ...line,
      country: countries.get(line.report) ?? null,
      openFindings: findings.get(line.id) ?? 0,
    }
  })
  return { lines: inQueueOrder(lines), people: await peopleOf(req, lines) }
}

async function openSubmissions(
  req: PayloadRequest,
): Promise<(QueuedSubmission & CheckedSubmission)[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { state: { in: SUBMISSION_STATES.filter(isOpen) } },
    select: { ...QUEUE_FIELDS, findings: true },
    ...ALL,
    req,
  })
  return docs
}

/** The name of each report's country, in the asker's language; two queries. */
async function countriesOf(
  req: PayloadRequest,
  reports: readonly string[],
): Promise<Map<string, string>> {
  if (reports.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { id: { in: [...new Set(reports)] } },
    select: { country: true },
    ...ALL,
    // The country is read with it, in a query of its own.
    depth: 1,
    populate: { countries: { name: true, nameEnglish: true } },
    req,
  })
  const field = languageOf(req) === 'en' ? 'nameEnglish' : 'name'
  return new Map(
    docs.flatMap(({ id, country }) =>
      country && typeof country === 'object' ? [[id, country[field]]] : [],
    ),
  )
}

async function peopleOf(
  req: PayloadRequest,
  lines: readonly QueueLine[],
): Promise<ReviewQueue['people']> {
  const named = lines.flatMap(({ submittedBy, reviewers }) => [submittedBy, ...reviewers])
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { or: [{ id: { in: [...new Set(named)] } }, { roles: { in: [...STEPS.approve] } }] },
    select: { name: true, roles: true },
    sort: 'name',
    ...ALL,
    req,
  })
  return docs.map(({ id, name, roles }) => ({
    ...{ id, name },
    mayReview: mayTake({ id, roles }, 'approve'),
  }))
}
