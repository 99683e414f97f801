import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { prepareRichText } from '@/cms/prepare-rich-text'
import { isSameContent } from '@/domain/compare/same-content'
import type { Block } from '@/domain/content/block'
import { correctableBlock, type CorrectableBlock } from '@/domain/correction/correctable-block'
import {
  MOST_BLOCKS_FOR_ONE,
  MOST_CORRECTED_BLOCKS,
  type CorrectedBlock,
} from '@/domain/correction/correction'
import { takenIds } from '@/domain/correction/taken-ids'
import { DomainError } from '@/domain/domain-error'
import { bodyProblems } from '@/editor/body/body-problems'
import { fromLexical } from '@/editor/body/from-lexical'
import { contentOf } from '../load-submission'
import { changeCorrection, type ChangeCorrection } from './change-correction'

/** A passage of the edition, and the editor's state with what is to stand in its place; an empty one takes it out. */
export type SaveCorrectedBlock = ChangeCorrection & { body: unknown }

/**
 * Saves one passage of a correction. The first block keeps the passage's id and the others get new ones, so that nothing stands
 * twice in the edition. A passage that is put back to what was published is no longer corrected.
 */
export function saveCorrectedBlock(
  req: PayloadRequest,
  { body, ...change }: SaveCorrectedBlock,
): Promise<Correction> {
  return changeCorrection(req, change, (edition, others) => {
    const content = contentOf(edition)
    const passage = correctableBlock(content, change.block)
    if (!passage) throw new DomainError({ code: 'correction-block-missing' })
    const taken = takenIds(content, { ...passage, others })
    const after = correctedBlocks(body, { passage, taken })
    if (isSameContent(after, [passage.before])) return null
    refuseTooMany(others)
    return { ...passage, after }
  })
}

type Place = { passage: CorrectableBlock; taken: Set<string> }

function correctedBlocks(body: unknown, { passage: { before }, taken }: Place): Block[] {
  const prepared = prepareRichText(body, {
    problemsOf: bodyProblems,
    taken: [...taken, before.id],
  })
  const [first, ...more] = fromLexical(prepared)
  if (!first) return []
  const after = [{ ...first, id: before.id }, ...more]
  if (after.some(({ type }) => type === 'table'))
    throw new DomainError({ code: 'correction-table' })
  if (after.length > MOST_BLOCKS_FOR_ONE)
    throw new DomainError({ code: 'correction-too-long', values: { count: MOST_BLOCKS_FOR_ONE } })
  return after
}

function refuseTooMany(others: readonly CorrectedBlock[]): void {
  if (others.length >= MOST_CORRECTED_BLOCKS)
    throw new DomainError({ code: 'correction-too-many', values: { count: MOST_CORRECTED_BLOCKS } })
}
