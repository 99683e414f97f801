import type { AfterErrorHook } from 'payload'
import { DomainError, type Problem } from '@/domain/domain-error'
import { message, type MessageCode, type MessageLanguage } from '@/domain/messages/message'
import { languageOf } from './asker'
import { isWriteConflict } from './write-conflict'

const STATUS: Partial<Record<MessageCode, number>> = {
  'sign-in-first': 401,
  'step-not-allowed': 403,
  'document-missing': 404,
  'too-large': 413,
  'json-invalid': 400,
  'rev-missing': 428,
}

/** Turns a refusal into its HTTP answer: one sentence in the asker's language, and every problem below it. */
export const domainErrorResponse: AfterErrorHook = ({ error, req }) => {
  const refusal = refusalOf(error)
  return refusal && { status: statusOf(refusal), response: errorBody(refusal, languageOf(req)) }
}

/** The HTTP status of a refusal: 409 Conflict (RFC 9110) unless its code has a better one. */
export function statusOf({ code }: DomainError): number {
  return STATUS[code] ?? 409
}

/** The JSON body of a refusal, in the shape of Payload's own errors. */
export function errorBody(refusal: DomainError, language: MessageLanguage) {
  const sentence = (problem: Problem) => message(language, problem.code, problem.values)
  const problems = refusal.problems.map((problem) => ({
    code: problem.code,
    message: sentence(problem),
    ...(problem.at !== undefined && { at: problem.at }),
  }))
  const text = [sentence(refusal), ...problems.map((problem) => problem.message)].join(' ')
  const { code, details } = refusal
  return { errors: [{ code, message: text, problems, ...(details !== undefined && { details }) }] }
}

function refusalOf(error: Error): DomainError | undefined {
  if (error instanceof DomainError) return error
  return isWriteConflict(error) ? new DomainError({ code: 'write-conflict' }) : undefined
}
