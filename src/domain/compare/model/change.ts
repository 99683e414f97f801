import { z } from 'zod'
import { Basis } from '../../content/basis'

/** The schema of a value on both sides of a comparison, where they differ. */
export function changeOf<T extends z.ZodType>(value: T) {
  return z.strictObject({ before: value, after: value })
}

/** Where a thing stands on each side; null on the side where it is not. Never null on both. */
export function sidesOf<T extends z.ZodType>(place: T) {
  return z.strictObject({ before: place.nullable(), after: place.nullable() })
}

/** A field of a record that differs, by its name in the content. */
export const FieldChange = z.strictObject({
  field: z.string(),
  before: z.json(),
  after: z.json(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** What the author says of a whole block, where that differs: what it rests on, and that the report hangs on it. */
export const StandingChange = z.strictObject({
  basis: changeOf(Basis.nullable()).nullable(),
  keyFinding: changeOf(z.boolean()).nullable(),
})
export type StandingChange = z.infer<typeof StandingChange>
