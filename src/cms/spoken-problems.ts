import type { PayloadRequest } from 'payload'
import type { Problem } from '@/domain/domain-error'
import { message } from '@/domain/messages/message'
import { languageOf } from './asker'

/** Problems as sentences in the asker's language, with the code and place for programs. */
export function spokenProblems(req: PayloadRequest, problems: readonly Problem[]) {
  return problems.map(({ code, values, at }) => ({
    code,
    message: message(languageOf(req), code, values),
    ...(at !== undefined && { at }),
  }))
}
