import type { CollectionBeforeValidateHook } from 'payload'
import { newBlockId } from '@/cms/new-block-id'
import { DomainError, type Problem } from '@/domain/domain-error'
import { bodyProblems, lineProblems } from '@/editor/body/body-problems'
import { ensureIds } from '@/editor/body/ensure-ids'

/** A field that holds a whole text; see `prepareRichText`. */
export function prepareBody(field: string): CollectionBeforeValidateHook {
  return ({ data }) => prepared(data, { fields: [field], problemsOf: bodyProblems })
}

/** Fields that hold one line each; see `prepareRichText`. */
export function prepareLines(...fields: string[]): CollectionBeforeValidateHook {
  return ({ data }) => prepared(data, { fields, problemsOf: lineProblems })
}

/**
 * Rich text that the document model can't hold is refused with every reason; what it can hold gets the ids that
 * anchors, comments and comparison hang on.
 */
export function prepareRichText(
  state: unknown,
  problemsOf: (state: unknown) => Problem[],
): unknown {
  const [first, ...problems] = problemsOf(state)
  if (first) throw new DomainError(first, { problems })
  return ensureIds(state, { newId: newBlockId })
}

type Data = Partial<Record<string, unknown>> | undefined

function prepared(
  data: Data,
  { fields, problemsOf }: { fields: string[]; problemsOf: (state: unknown) => Problem[] },
): Data {
  const present = fields.filter((field) => data?.[field])
  return {
    ...data,
    ...Object.fromEntries(
      present.map((field) => [field, prepareRichText(data?.[field], problemsOf)]),
    ),
  }
}
