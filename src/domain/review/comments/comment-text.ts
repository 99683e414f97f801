import { DomainError } from '../../domain-error'
import { visibleText } from '../../text/visible-text'

/** The longest comment, in UTF-16 units as a form counts them. */
export const MAX_COMMENT_LENGTH = 5000

/**
 * What someone wrote as it is kept: plain text without characters that nobody sees, its line ends as \n. Empty and too
 * long ones are refused.
 */
export function commentText(written: string): string {
  const text = visibleText(written.replace(/\r\n?/g, '\n')).text.trim()
  if (text === '') throw new DomainError({ code: 'comment-empty', at: 'text' })
  if (text.length > MAX_COMMENT_LENGTH)
    throw new DomainError({
      code: 'comment-too-long',
      values: { length: text.length, limit: MAX_COMMENT_LENGTH },
      at: 'text',
    })
  return text
}
