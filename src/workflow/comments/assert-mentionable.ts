import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
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
  const known = await findByIds(req, 'users', people)
  if (known.length < people.length) throw new DomainError({ code: 'mention-unknown' })
  return people
}
