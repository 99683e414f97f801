import { z } from 'zod'
import type { SourceMixPart } from '@/domain/checks/balance/source-mix'
import type { CitedShare } from '@/domain/checks/citing/cited-shares'
import type { ContentComparison } from '@/domain/compare/content-comparison'
import type { ReportContent } from '@/domain/content/report-content'
import { CRITERIA } from '@/domain/review/checklist'
import { EDITION_CHANGES } from '@/domain/review/edition-number'
import { SpokenProblem } from '../../api/spoken-problem'
import { DeskFinding, DeskRule } from './desk-finding'
import { DeskThread } from './desk-thread'
import { SubmissionStatus } from './submission-status'

// The server makes these of checked contents, and a report is a megabyte: they are taken as they are.
const taken = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

const view = { before: taken<ReportContent>(), comparison: taken<ContentComparison>() }

/** What was submitted and what differs from earlier texts; see `DeskText` in the workflow. */
export const DeskText = z.object({
  content: taken<ReportContent>(),
  views: z.object({
    edition: z.object({ ...view, number: z.string() }).nullable(),
    look: z.object({ ...view, at: z.string(), sequence: z.number() }).nullable(),
  }),
  shares: z.array(taken<CitedShare>()),
  sources: z.array(taken<SourceMixPart>()),
  next: z.object({
    change: z.enum(EDITION_CHANGES),
    reasons: z.array(SpokenProblem),
    notes: z.object({ major: z.string(), minor: z.string().nullable() }),
  }),
})
export type DeskText = z.infer<typeof DeskText>

/** A point of the checklist, as it is asked, and the answer to it. */
export const DeskPoint = z.object({
  code: z.enum(CRITERIA),
  title: z.string(),
  question: z.string(),
  answer: z
    .object({ passed: z.boolean(), comment: z.string().nullable(), by: z.string(), at: z.string() })
    .nullable(),
})
export type DeskPoint = z.infer<typeof DeskPoint>

/** Someone of the house, and what they wrote of the submission. */
export const DeskPerson = z.object({
  id: z.string(),
  name: z.string(),
  reviews: z.boolean(),
  wrote: z.array(z.string()),
})
export type DeskPerson = z.infer<typeof DeskPerson>

/** An outside reviewer. */
export const DeskInvitation = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
})
export type DeskInvitation = z.infer<typeof DeskInvitation>

/** How the review goes; see `DeskCourse` in the workflow. */
export const DeskCourse = z.object({
  submission: z.object({
    id: z.string(),
    report: z.string(),
    title: z.string(),
    sequence: z.number(),
    note: z.string().nullable(),
    submittedBy: z.string(),
    submittedAt: z.string(),
    assigned: z.array(z.string()),
  }),
  status: SubmissionStatus,
  findings: z.array(DeskFinding),
  rules: z.array(DeskRule),
  threads: z.array(DeskThread),
  checklist: z.array(DeskPoint),
  people: z.array(DeskPerson),
  invitations: z.array(DeskInvitation),
})
export type DeskCourse = z.infer<typeof DeskCourse>

/** The review desk's one answer. */
export const DeskAnswer = z.object({ text: DeskText, course: DeskCourse })
