import { z } from 'zod'
import type { AnchorPlace } from '@/domain/review/comments/place-of-anchor'
import { THREAD_STATES } from '@/domain/review/comments/thread-state'

// Not the domain's own list, whose file needs Node to hash a passage.
const PLACE_STATES = [
  'unchanged',
  'moved',
  'changed',
  'gone',
] as const satisfies readonly AnchorPlace['state'][]

const Person = z.object({ id: z.string(), name: z.string() })
export type Person = z.infer<typeof Person>

const Settling = z.object({ by: Person.nullable(), at: z.string() }).nullable()

/** One comment; by someone of the house, or by an outside reviewer. */
export const SpokenComment = z.object({
  id: z.string(),
  text: z.string(),
  author: Person.nullable(),
  guest: z.string().nullable(),
  at: z.string(),
})
export type SpokenComment = z.infer<typeof SpokenComment>

/** A thread of comments with the place that it is about now; see `Thread` in the workflow. */
export const SpokenThread = z.object({
  id: z.string(),
  submission: z.string().nullable(),
  quote: z.string(),
  about: z.object({ section: z.string().nullable(), block: z.string().nullable() }),
  place: z.object({
    state: z.enum(PLACE_STATES),
    section: z.string().nullable(),
    block: z.string().nullable(),
    nearest: z.string().nullable(),
  }),
  state: z.enum(THREAD_STATES),
  resolved: Settling,
  carriedOver: Settling,
  may: z.object({ settle: z.boolean(), carryOver: z.boolean() }),
  comments: z.array(SpokenComment),
})
export type SpokenThread = z.infer<typeof SpokenThread>

export const ThreadsAnswer = z.object({ threads: z.array(SpokenThread) })

/** Everyone who can be mentioned. */
export const PeopleAnswer = z.object({ docs: z.array(Person) })
