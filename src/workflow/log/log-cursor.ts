import type { Where } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/domain-error'

/** The collections that the log is made of, in the order in which lines of the same moment are told. */
export const LOGGED = [
  'events',
  'reports',
  'sections',
  'tables',
  'sources',
  'boilerplates',
] as const
export type Logged = (typeof LOGGED)[number]

/** A line's place in the log: the next page begins after it. */
export type LogPlace = { at: string; collection: Logged; id: string }

const Place = z.tuple([z.iso.datetime(), z.enum(LOGGED), z.string().regex(/^[0-9a-f-]{1,40}$/)])

/** A place as the API gives it out. */
export function cursorOf({ at, collection, id }: LogPlace): string {
  return [at, collection, id].join('~')
}

/** The place that a cursor names; what is none is refused. */
export function placeOf(cursor: string): LogPlace {
  const read = Place.safeParse(cursor.split('~'))
  if (!read.success) throw new DomainError({ code: 'log-cursor-invalid' })
  const [at, collection, id] = read.data
  return { at, collection, id }
}

/** What of a collection comes after a place: newest first, at the same moment by collection, then by id. */
export function after(
  place: LogPlace,
  { collection, at }: { collection: Logged; at: string },
): Where {
  const before = { [at]: { less_than: place.at } }
  const same = { [at]: { equals: place.at } }
  const rank = LOGGED.indexOf(collection) - LOGGED.indexOf(place.collection)
  if (rank < 0) return before
  if (rank > 0) return { or: [before, same] }
  return { or: [before, { and: [same, { id: { less_than: place.id } }] }] }
}

/** Which of two lines comes first. */
export function comparePlaces(a: LogPlace, b: LogPlace): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  const rank = LOGGED.indexOf(a.collection) - LOGGED.indexOf(b.collection)
  return rank || (a.id < b.id ? 1 : -1)
}
