import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError, type Problem } from '@/domain/domain-error'
import { assertMove } from '@/domain/review/submission-state'
import { findSubmission, loadSubmission } from './load-submission'
import { publishApproved } from './publish-approved'
import { recordEvent } from './record-event'
import { NO_PUBLICATION } from './unschedule'
import { updateSubmission } from './update-submission'

/** The submissions that were published, and those that something stood against. */
export type PublishedDue = { published: string[]; stopped: string[] }

/**
 * Publishes every submission whose set time has come, each in a transaction of its own and only when nothing stands against
 * it at that time; one that is refused goes back to approved, and the log says why. It may be run twice, by two processes, or
 * be killed in between: each submission becomes one edition.
 */
export async function publishDue(req: PayloadRequest, now: Date): Promise<PublishedDue> {
  const outcome: PublishedDue = { published: [], stopped: [] }
  const faults: unknown[] = []
  for (const id of await dueSubmissions(req, now)) {
    try {
      const result = await publishOrStop(req, { id, now })
      if (result) outcome[result].push(id)
    } catch (error) {
      // One that fails for a reason that nobody foresaw must not hold the others back.
      faults.push(error)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some publications failed')
  return outcome
}

type Due = { id: string; now: Date }

/** Null where someone else was first. */
async function publishOrStop(req: PayloadRequest, due: Due): Promise<keyof PublishedDue | null> {
  try {
    return (await publishScheduled(req, due)) ? 'published' : null
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'write-conflict') throw error
    const { code, values, problems } = error
    const reasons = problems.length > 0 ? problems : [{ code, values }]
    return (await stop(req, { ...due, reasons })) ? 'stopped' : null
  }
}

function publishScheduled(req: PayloadRequest, { id, now }: Due): Promise<boolean> {
  return inTransaction(req, async () => {
    if (!isDue(await findSubmission(req, id), now)) return false
    const submission = await loadSubmission(req, id)
    await publishApproved(req, { submission, ...plannedPublication(submission), now })
    return true
  })
}

function stop(
  req: PayloadRequest,
  { id, now, reasons }: Due & { reasons: readonly Problem[] },
): Promise<boolean> {
  return inTransaction(req, async () => {
    const submission = await findSubmission(req, id)
    if (!isDue(submission, now)) return false
    const state = assertMove('unschedule', submission.state)
    await updateSubmission(req, { id, state, publication: NO_PUBLICATION })
    await recordEvent(req, {
      type: 'publication-failed',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { at: submission.publication?.at ?? null, reasons },
    })
    return true
  })
}

function isDue({ state, publication }: Submission, now: Date): boolean {
  return state === 'scheduled' && (publication?.at ?? '') <= now.toISOString()
}

/** What was planned; who planned it counts as the publisher, and a person who is deleted since can't be. */
function plannedPublication({ publication }: Submission) {
  const { change, changeNote, by } = publication ?? {}
  if (!change || !changeNote || !by) throw new DomainError({ code: 'not-scheduled' })
  return { change, changeNote, publisher: idOf(by) }
}

async function dueSubmissions(req: PayloadRequest, now: Date): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      and: [
        { state: { equals: 'scheduled' } },
        { 'publication.at': { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'publication.at',
    select: { state: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
