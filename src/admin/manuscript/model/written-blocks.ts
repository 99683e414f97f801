import type { Block } from '@/domain/content/block'
import { bodyProblems } from '@/editor/body/body-problems'
import { ensureIds } from '@/editor/body/ensure-ids'
import { fromLexical } from '@/editor/body/from-lexical'

/**
 * What stands in an editor, as blocks; null where it holds something that the model can't, which the server will name when
 * it is saved. A block without an id gets one, but the editor gives ids itself as soon as there is a block.
 */
export function writtenBlocks(body: unknown): Block[] | null {
  const whole = ensureIds(body, { newId: () => crypto.randomUUID() })
  return bodyProblems(whole).length > 0 ? null : fromLexical(whole)
}
