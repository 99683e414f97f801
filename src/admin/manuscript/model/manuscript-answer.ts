import { z } from 'zod'
import type { WorkingCopy } from '@/domain/assembly/assemble'
import type { OutlineLine } from '@/domain/outline/outline-line'

/** One thing that is wrong with the working copy, as the server says it; `at` is a section, block, source or table. */
export const DeskProblem = z.object({
  code: z.string(),
  message: z.string(),
  at: z.string().optional(),
})
export type DeskProblem = z.infer<typeof DeskProblem>

/** How the working copy stands; see `ManuscriptStatus` in the workflow. */
export const DeskStatus = z.object({
  problems: z.array(DeskProblem),
  published: z
    .object({
      number: z.string(),
      address: z.string(),
      changes: z.record(z.string(), z.number()),
    })
    .nullable(),
  revs: z.record(z.string(), z.number()),
  outline: z.array(z.custom<OutlineLine>()),
})
export type DeskStatus = z.infer<typeof DeskStatus>

/** A working copy as it is sent: the year letters as an object. */
export type SentCopy = Omit<WorkingCopy, 'yearSuffixes'> & { yearSuffixes: Record<string, string> }

/** What the manuscript page asks for once: the whole working copy, and how it stands. */
// The server makes it of checked documents, and a report is a megabyte: its parts are taken as they are.
export const ManuscriptAnswer = z.object({
  copy: z.custom<SentCopy>((copy) => typeof copy === 'object' && copy !== null),
  status: DeskStatus,
})
export type ManuscriptAnswer = z.infer<typeof ManuscriptAnswer>
