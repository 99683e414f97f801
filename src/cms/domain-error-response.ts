import type { AfterErrorHook, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
import type { MessageCode } from '@/domain/messages/message'
import { spokenProblems } from './spoken-problems'
import { isWriteConflict } from './write-conflict'

const STATUS: Partial<Record<MessageCode, number>> = {
  'sign-in-first': 401,
  'step-not-allowed': 403,
  'document-missing': 404,
  'too-large': 413,
  'json-invalid': 400,
  'rev-missing': 428,
  'thread-not-yours': 403,
}

/** Turns a refusal into its HTTP answer: one sentence in the asker's language, and every problem below it. */
export const domainErrorResponse: AfterErrorHook = ({ error, req }) => {
  const refusal = refusalOf(error)
  return refusal && { status: statusOf(refusal), response: errorBody(req, refusal) }
}

/** The HTTP status of a refusal: 409 Conflict (RFC 9110) unless its code has a better one. */
function statusOf({ code }: DomainError): number {
  return STATUS[code] ?? 409
}

/** The JSON body of a refusal, in the shape of Payload's own errors. */
function errorBody(req: PayloadRequest, refusal: DomainError) {
  const { code, details } = refusal
  const [sentence, ...problems] = spokenProblems(req, [refusal, ...refusal.problems])
  const text = [sentence, ...problems].map((problem) => problem?.message).join(' ')
  return { errors: [{ code, message: text, problems, ...(details !== undefined && { details }) }] }
}

function refusalOf(error: Error): DomainError | undefined {
  if (error instanceof DomainError) return error
  return isWriteConflict(error) ? new DomainError({ code: 'write-conflict' }) : undefined
}
