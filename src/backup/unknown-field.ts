import { isRecord } from './is-record'
import { isStored, type StoredField } from './stored-form'

/** The path of the first value that no field holds, such as `outline.colour`; null when each has its field. */
export function unknownField(
  fields: readonly StoredField[],
  values: Readonly<Record<string, unknown>>,
): string | null {
  const known = new Map(fields.filter(isStored).map((field) => [field.name, field]))
  for (const [name, value] of Object.entries(values)) {
    const field = known.get(name)
    if (!field) return name
    const inside = unknownInside(field, value)
    if (inside) return `${name}.${inside}`
  }
  return null
}

function unknownInside({ flattenedFields }: StoredField, value: unknown): string | null {
  if (!flattenedFields) return null
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  for (const part of parts) {
    const found = isRecord(part) ? unknownField(flattenedFields, part) : null
    if (found) return found
  }
  return null
}
