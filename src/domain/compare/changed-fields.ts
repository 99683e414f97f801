import type { FieldChange } from './model/change'
import { isSameContent } from './same-content'

type Json = FieldChange['before']

/** The fields of two records that differ, in the order of their names; one that is not there counts as null. */
export function changedFields(
  before: Readonly<Record<string, Json | undefined>>,
  after: Readonly<Record<string, Json | undefined>>,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return fields.flatMap((field) => {
    const sides = { before: before[field] ?? null, after: after[field] ?? null }
    return isSameContent(sides.before, sides.after) ? [] : [{ field, ...sides }]
  })
}

/** Two values where they differ, else null. */
export function changed<T>(before: T, after: T): { before: T; after: T } | null {
  return isSameContent(before, after) ? null : { before, after }
}
