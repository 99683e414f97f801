import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/cms/id-of'
import { EVENT_TYPES } from '@/domain/review/event'
import { after } from './log-cursor'
import { logDetails } from './log-details'
import type { LogLine } from './log-line'
import { actsOf, type LogQuery } from './log-query'

/** The events that a query asks for, newest first, as many as a page has and one more; one query. */
export async function readEvents(
  req: PayloadRequest,
  { query, limit }: { query: LogQuery; limit: number },
): Promise<LogLine[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: conditions(query) },
    sort: ['-at', '-id'],
    select: {
      ...({ at: true, type: true, actor: true, report: true } as const),
      ...({ submission: true, edition: true, details: true } as const),
    },
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, at, type, actor, report, submission, edition, details }) => {
    const { guest = null, ...told } = logDetails(req, details)
    return {
      ...{ key: `events/${id}`, at, act: type, guest, details: told },
      by: actor ? idOf(actor) : null,
      report: idOf(report),
      submission: submission ? idOf(submission) : null,
      edition: edition ? idOf(edition) : null,
      document: null,
      place: { at, collection: 'events', id },
    }
  })
}

function conditions(query: LogQuery): Where[] {
  const { report, person, from, to } = query
  const { types } = actsOf(query)
  const asked = EVENT_TYPES.filter((type) => types === null || types.includes(type))
  return [
    { type: { in: asked } },
    ...(report === null ? [] : [{ report: { equals: report } }]),
    ...(person === null ? [] : [{ actor: { equals: person } }]),
    ...(from === null ? [] : [{ at: { greater_than_equal: from } }]),
    ...(to === null ? [] : [{ at: { less_than: to } }]),
    ...(query.after ? [after(query.after, { collection: 'events', at: 'at' })] : []),
  ]
}
