import type { Event } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { StoredEvent } from '@/domain/review/event-seal'

/** A field of a document that is not what it was. */
export type Broken = { document: string; field: string }

/** Everything that `verify` reads. */
export type Verified = Awaited<ReturnType<typeof loadVerified>>

const EVERYTHING = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/**
 * Reads what is sealed or logged, of all reports or of one, each collection in one query, events and editions in the order of
 * their chains.
 */
export async function loadVerified(req: PayloadRequest, { report }: { report?: string }) {
  const everything = {
    ...EVERYTHING,
    ...(report !== undefined && { where: { report: { equals: report } } }),
    req,
  }
  const { docs: editions } = await req.payload.find({
    collection: 'editions',
    sort: ['report', 'major', 'minor'],
    ...everything,
  })
  const { docs: submissions } = await req.payload.find({
    collection: 'submissions',
    select: {
      ...({ content: true, sha256: true, state: true } as const),
      ...({ submittedBy: true, submittedAt: true, decisions: true } as const),
    },
    ...everything,
  })
  const { docs: events } = await req.payload.find({
    collection: 'events',
    sort: ['report', 'sequence'],
    ...everything,
  })
  const { docs: withdrawals } = await req.payload.find({
    collection: 'withdrawals',
    ...everything,
  })
  const { docs: waivers } = await req.payload.find({ collection: 'waivers', ...everything })
  const slugs = await reportSlugs(req)
  return {
    ...{ editions, submissions, withdrawals, waivers },
    events: events.map(toStored),
    /** The name of an event for people: its report's address, and its place in the report's log. */
    nameOf: ({ report, sequence }: StoredEvent) =>
      `${slugs.get(report) ?? report}, event ${sequence}`,
  }
}

async function reportSlugs(req: PayloadRequest): Promise<Map<string, string>> {
  const select = { slug: true } as const
  const { docs } = await req.payload.find({ collection: 'reports', select, ...EVERYTHING, req })
  return new Map(docs.map(({ id, slug }) => [id, slug]))
}

function toStored({ report, submission, edition, actor, ...event }: Event): StoredEvent {
  return {
    ...event,
    report: idOf(report),
    submission: submission ? idOf(submission) : null,
    edition: edition ? idOf(edition) : null,
    actor: actor ? idOf(actor) : null,
    details: event.details ?? null,
    previous: event.previous ?? null,
  }
}
