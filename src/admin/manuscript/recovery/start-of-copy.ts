import type { SerializedBody } from '@/editor/body/to-lexical'
import type { DeskSection } from '../model/desk'
import type { Start } from '../model/writing-state'
import type { RecoveryCopy } from './recovery-copy'

/**
 * What the writing begins with when a copy is brought back. It is to be saved on top of the revision that it began with, so
 * that a section which has changed since is compared first.
 */
export function startOfCopy(copy: RecoveryCopy, section: DeskSection): Start {
  return {
    title: copy.title,
    body: bodyOf(copy.body),
    base: { id: section.id, ...copy.base },
  }
}

function bodyOf(body: unknown): SerializedBody {
  if (!isBody(body)) throw new TypeError('A kept text is the state of an editor')
  return body
}

function isBody(body: unknown): body is SerializedBody {
  return typeof body === 'object' && body !== null && 'root' in body
}
