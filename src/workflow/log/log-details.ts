import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { spokenProblems } from '@/cms/spoken-problems'
import type { Problem } from '@/domain/domain-error'

const Text = z.string().optional().catch(undefined)

const Stored = z
  .object({
    ...{ number: Text, comment: Text, reason: Text, rule: Text, criterion: Text },
    ...{ at: Text, dueAt: Text, file: Text, keep: Text, drop: Text, guest: Text },
    commentId: Text,
    passed: z.boolean().optional().catch(undefined),
    answer: z.boolean().optional().catch(undefined),
    reviewers: z.array(z.string()).optional().catch(undefined),
    reasons: z.array(z.custom<Problem>(isProblem)).optional().catch(undefined),
  })
  .catch({})

/** What an event tells besides who did what and when, for people; reasons are sentences in the asker's language. */
export type LogDetails = Omit<z.infer<typeof Stored>, 'reasons'> & { reasons?: string[] }

/** The details of a stored event, by allow-list. */
export function logDetails(req: PayloadRequest, details: unknown): LogDetails {
  const { reasons, ...told } = Stored.parse(details ?? {})
  if (!reasons) return told
  return { ...told, reasons: spokenProblems(req, reasons).map(({ message }) => message) }
}

function isProblem(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'code' in value
}
