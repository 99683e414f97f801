import { z } from 'zod'
import { PLACE_STATES } from '@/domain/review/comments/place-of-anchor'
import { THREAD_STATES } from '@/domain/review/comments/thread-state'

const Person = z.object({ id: z.string(), name: z.string() })
const settling = z.object({ by: Person.nullable(), at: z.string() }).nullable()

/** A thread of comments as it stands beside the submitted text. */
export const DeskThread = z.object({
  id: z.string(),
  submission: z.string().nullable(),
  quote: z.string(),
  place: z.object({
    state: z.enum(PLACE_STATES),
    section: z.string().nullable(),
    block: z.string().nullable(),
    nearest: z.string().nullable(),
  }),
  state: z.enum(THREAD_STATES),
  resolved: settling,
  carriedOver: settling,
  may: z.object({ settle: z.boolean(), carryOver: z.boolean() }),
  comments: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      author: Person.nullable(),
      guest: z.string().nullable(),
      mentions: z.array(Person),
      at: z.string(),
    }),
  ),
})
export type DeskThread = z.infer<typeof DeskThread>
