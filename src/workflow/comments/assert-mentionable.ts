import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

const MOST_MENTIONS = 20

/** The people whom a comment mentions, each once; refused where one of them isn't there. */
export async function assertMentionable(
  req: PayloadRequest,
  mentions: readonly string[],
): Promise<string[]> {
  const people = [...new Set(mentions)]
  if (people.length > MOST_MENTIONS)
    throw new DomainError({ code: 'too-many-mentions', values: { limit: MOST_MENTIONS } })
  const known = people.length > 0 ? await everyone(req) : new Set<string>()
  if (people.some((id) => !known.has(id))) throw new DomainError({ code: 'mention-unknown' })
  return people
}

/** MongoDB fails on a condition that names what can't be an id, so all are asked for; a house has tens of people. */
async function everyone(req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
