/** An object of stored JSON. */
export type JsonRecord = Record<string, unknown>

/** Every object in a piece of JSON, itself included, in reading order. */
export function* recordsIn(value: unknown): Generator<JsonRecord> {
  if (Array.isArray(value)) for (const item of value) yield* recordsIn(item)
  else if (isRecord(value)) {
    yield value
    for (const member of Object.values(value)) yield* recordsIn(member)
  }
}

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
