import { z } from 'zod'
import { Identifier } from '@/domain/content/identifier'
import { DomainError } from '@/domain/domain-error'
import { LOG_PARTS, type LogPart } from '@/domain/review/log/log-entry'
import { placeOf, type LogPlace } from './log-cursor'

/** What is asked of the log: of one report or all, by one person or all, one part of it or all, and of some days. */
export type LogQuery = {
  report: string | null
  person: string | null
  part: LogPart | null
  /** The moments between which it happened, `to` itself left out. */
  from: string | null
  to: string | null
  after: LogPlace | null
}

const PARTS = ['text', 'review', 'comments', 'publication'] as const satisfies readonly LogPart[]

const Asked = z.object({
  person: Identifier.nullable(),
  part: z.enum(PARTS).nullable(),
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
})

/** The query of an address: `?person=&part=&from=&to=&after=`; what is none of these is refused. */
export function logQuery(query: URLSearchParams, report: string | null): LogQuery {
  const asked = Asked.safeParse({
    person: query.get('person') || null,
    part: query.get('part') || null,
    from: query.get('from') || null,
    to: query.get('to') || null,
  })
  if (!asked.success) throw new DomainError({ code: 'log-query-invalid' })
  const cursor = query.get('after')
  return { ...asked.data, report, after: cursor === null ? null : placeOf(cursor) }
}

/** Whether a query asks for saves of the working copy, and for which types of events. */
export function actsOf({ part }: Pick<LogQuery, 'part'>) {
  const acts: readonly string[] | null = part && LOG_PARTS[part]
  return { hasSaves: acts === null || acts.includes('saved'), types: acts }
}
