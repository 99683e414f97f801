import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { CRITERIA } from '@/domain/review/checklist'
import { assign } from '@/workflow/assign'
import { fillChecklist } from '@/workflow/fill-checklist'
import { look } from '@/workflow/look'
import { submissionAnswer } from './answer'

const ChecklistBody = z.object({
  criterion: z.enum(CRITERIA),
  passed: z.boolean(),
  comment: bodyText(5000).nullable().default(null),
})

const AssignBody = z.object({
  reviewers: z.array(z.string().max(100)).max(20),
  dueAt: z.iso.datetime({ offset: true }).nullable().default(null),
})

/**
 * `POST /api/submissions/{id}/checklist` `{ criterion, passed, comment? }`, `…/assign` `{ reviewers, dueAt? }` (a moment as in
 * RFC 3339) and `…/look`.
 */
export const reviewEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('checklist', async (req, submission) => {
    const codes = { criterion: 'criterion-unknown' } as const
    const { comment, ...point } = await jsonBody(req, { schema: ChecklistBody, codes })
    return submissionAnswer(
      await fillChecklist(req, {
        ...point,
        submission,
        comment: comment || null,
        now: new Date(),
      }),
    )
  }),
  commandEndpoint('assign', async (req, submission) => {
    const codes = { reviewers: 'reviewer-unknown', dueAt: 'due-invalid' } as const
    const { reviewers, dueAt } = await jsonBody(req, { schema: AssignBody, codes })
    const due = dueAt === null ? null : new Date(dueAt)
    return submissionAnswer(
      await assign(req, { submission, reviewers, dueAt: due, now: new Date() }),
    )
  }),
  commandEndpoint('look', async (req, submission) =>
    submissionAnswer(await look(req, { submission, now: new Date() })),
  ),
]
