import type { CollectionBeforeValidateHook } from 'payload'
import { newBlockId } from '@/cms/new-block-id'
import { DomainError } from '@/domain/domain-error'
import { bodyProblems } from '@/editor/body/body-problems'
import { ensureIds } from '@/editor/body/ensure-ids'

/**
 * Rich text that the document model can't hold is refused with every reason; what it can hold gets the ids that
 * anchors, comments and comparison hang on.
 */
export function prepareBody(...fields: string[]): CollectionBeforeValidateHook {
  return ({ data }) => {
    const present = fields.filter((field) => data?.[field] !== undefined && data[field] !== null)
    const problems = present.flatMap((field) =>
      bodyProblems(data?.[field]).map((problem) => ({ ...problem, at: field })),
    )
    const [first, ...rest] = problems
    if (first) throw new DomainError(first, { problems: rest })
    return {
      ...data,
      ...Object.fromEntries(
        present.map((field) => [field, ensureIds(data?.[field], { newId: newBlockId })]),
      ),
    }
  }
}
