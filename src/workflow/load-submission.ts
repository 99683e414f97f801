import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '@/cms/id-of'
import { sha256 } from '@/domain/content/canonical'
import { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import type { Contributor } from '@/domain/review/contributors'

const Contributors = z.array(
  z.object({
    user: z.string(),
    wrote: z.array(z.object({ collection: z.string(), title: z.string() })),
  }),
)

const Checklist = z.array(
  z.object({
    criterion: z.string(),
    passed: z.boolean(),
    comment: z.string().nullable(),
    by: z.string(),
    at: z.string(),
  }),
)

/** One point of a submission's checklist as a reviewer left it. */
export type CheckedPoint = z.infer<typeof Checklist>[number]

/** A submission whose content still has the hash that it was pinned with (R41), or a refusal. */
export async function loadSubmission(req: PayloadRequest, id: string): Promise<Submission> {
  const submission = await findSubmission(req, id)
  if (sha256(submission.content) !== submission.sha256)
    throw new DomainError({ code: 'pinned-content-touched' })
  return submission
}

/** A submission as it is stored, whatever happened to it, or a refusal where there is none. */
export async function findSubmission(req: PayloadRequest, id: string): Promise<Submission> {
  const submission = await req.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!submission) throw new DomainError({ code: 'document-missing' })
  return submission
}

/** A pinned content in the domain's shape. */
export function contentOf({ content }: { content: string }): ReportContent {
  return ReportContent.parse(JSON.parse(content))
}

/** Who wrote any of a submission since the last edition, and what. */
export function contributorsOf({ contributors }: Pick<Submission, 'contributors'>): Contributor[] {
  return Contributors.parse(contributors)
}

/** What reviewers have gone through of a submission's checklist. */
export function checklistOf({ checklist }: Submission): CheckedPoint[] {
  return Checklist.parse(checklist ?? [])
}

/** Who has approved a submission, each once, in the order of their approvals. */
export function approversOf({ decisions }: Pick<Submission, 'decisions'>): string[] {
  const approvals = (decisions ?? []).filter(({ decision }) => decision === 'approved')
  return [...new Set(approvals.map(({ by }) => idOf(by)))]
}
