import { newBlockId } from './new-block-id'
import { DomainError, type Problem } from '@/domain/domain-error'
import { ensureIds } from '@/editor/body/ensure-ids'

/** How rich text is judged, and the ids that it can't have since they stand elsewhere. */
export type PrepareRichText = {
  problemsOf: (state: unknown) => Problem[]
  taken?: Iterable<string>
}

/**
 * Rich text that the document model can't hold is refused with every reason; what it can hold gets the ids that
 * anchors, comments and comparison hang on.
 */
export function prepareRichText(state: unknown, { problemsOf, taken }: PrepareRichText): unknown {
  const [first, ...problems] = problemsOf(state)
  if (first) throw new DomainError(first, { problems })
  return ensureIds(state, { newId: newBlockId, ...(taken && { taken }) })
}
