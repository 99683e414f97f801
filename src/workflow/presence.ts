import type { PayloadRequest, Where } from 'payload'
import { namesOf } from '@/cms/names-of'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'

/** Another person who has a report open, and the section that they are writing in. */
export type Present = { id: string; name: string; section: string | null }

// The page tells every five seconds; whoever has not been heard of three times has gone.
const GONE_AFTER_MS = 15_000

const asHouse = { depth: 0, overrideAccess: true } as const

/** Notes that the asker is in a report, and in which of its sections; answers with who else is there. */
export async function notePresence(
  req: PayloadRequest,
  { report, section, now }: { report: string; section: string | null; now: Date },
): Promise<Present[]> {
  const person = askerId(req)
  const at = now.toISOString()
  await inTransaction(req, async () => {
    const where = placeOf(report, person)
    const [own] = (
      await req.payload.find({ collection: 'presences', where, limit: 1, ...asHouse, req })
    ).docs
    const data = { report, person, section, at }
    if (own)
      await req.payload.update({ collection: 'presences', id: own.id, data, ...asHouse, req })
    else await req.payload.create({ collection: 'presences', data, ...asHouse, req })
  })
  return presentOthers(req, { report, person, now })
}

/** Forgets that the asker was in a report. */
export async function leaveReport(req: PayloadRequest, report: string): Promise<void> {
  const where = placeOf(report, askerId(req))
  await inTransaction(req, async () => {
    await req.payload.delete({ collection: 'presences', where, ...asHouse, req })
  })
}

async function presentOthers(
  req: PayloadRequest,
  { report, person, now }: { report: string; person: string; now: Date },
): Promise<Present[]> {
  const since = new Date(now.getTime() - GONE_AFTER_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'presences',
    where: {
      and: [
        { report: { equals: report } },
        { person: { not_equals: person } },
        { at: { greater_than: since } },
      ],
    },
    pagination: false,
    limit: 0,
    ...asHouse,
    req,
  })
  const names = await namesOf(
    req,
    docs.map((doc) => idOf(doc.person)),
  )
  return docs.map((doc) => ({
    id: idOf(doc.person),
    name: names.get(idOf(doc.person)) ?? '',
    section: doc.section ?? null,
  }))
}

function placeOf(report: string, person: string): Where {
  return { and: [{ report: { equals: report } }, { person: { equals: person } }] }
}

function askerId(req: PayloadRequest): string {
  if (!req.user) throw new DomainError({ code: 'sign-in-first' })
  return req.user.id
}
