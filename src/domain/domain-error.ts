import type { MessageCode, MessageValues } from './messages/message'

/** One thing that is wrong, as a message code and what it speaks of; `at` names the place. */
export type Problem = { code: MessageCode; values?: MessageValues; at?: string }

/**
 * A rule of the house refused something. The code is turned into a sentence in the user's own
 * language at the border (`cms/domain-error-response`); `problems` lists every reason at once.
 */
export class DomainError extends Error {
  readonly code: MessageCode
  readonly values: MessageValues
  readonly problems: readonly Problem[]
  /** Data for the client that asked, such as both texts of a refused save. */
  readonly details: unknown

  constructor(
    { code, values = {} }: Problem,
    { problems = [], details }: { problems?: readonly Problem[]; details?: unknown } = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'DomainError'
    this.code = code
    this.values = values
    this.problems = problems
    this.details = details
  }
}
