import type { Problem } from '../../domain-error'
import type { FieldChange } from '../model/change'
import { compareText } from '../text/compare-text'
import { lineReason } from './line-reason'

/** The problem, where a plain line became more than spelt otherwise. */
export function textProblem(
  { before, after }: Pick<FieldChange, 'before' | 'after'>,
  problem: Problem,
): Problem[] {
  const compared = compareText(lineOf(before), lineOf(after))
  return compared && lineReason(compared) ? [problem] : []
}

function lineOf(value: FieldChange['before']) {
  return typeof value === 'string' && value !== '' ? [{ type: 'text' as const, text: value }] : []
}
