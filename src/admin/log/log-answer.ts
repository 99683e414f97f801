import { z } from 'zod'
import { EVENT_TYPES } from '@/domain/review/event'

const id = z.string().nullable()

const Details = z.object({
  ...{ number: z.string(), comment: z.string(), reason: z.string(), rule: z.string() },
  ...{ criterion: z.string(), at: z.string(), dueAt: z.string(), file: z.string() },
  ...{ keep: z.string(), drop: z.string(), commentId: z.string() },
  ...{ passed: z.boolean(), answer: z.boolean() },
  ...{ reviewers: z.array(z.string()), reasons: z.array(z.string()) },
})

const LogLine = z.object({
  key: z.string(),
  at: z.string(),
  act: z.enum([...EVENT_TYPES, 'created', 'saved']),
  ...{ by: id, guest: id, report: id, submission: id, edition: id },
  document: z.object({ collection: z.string(), id: z.string(), title: z.string() }).nullable(),
  details: Details.partial(),
})
export type LogLine = z.infer<typeof LogLine>

/** A page of the log. */
export const LogAnswer = z.object({
  entries: z.array(LogLine),
  next: z.string().nullable(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  reports: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type LogAnswer = z.infer<typeof LogAnswer>

/** What the check of a report's chains found. */
export const LogCheck = z.object({
  ...{ editions: z.number(), submissions: z.number(), events: z.number() },
  broken: z.array(z.object({ document: z.string(), field: z.string() })),
})
export type LogCheck = z.infer<typeof LogCheck>
