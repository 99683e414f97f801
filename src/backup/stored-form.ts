import { isRecord } from './is-record'

/** What there is to know of a field for storing it; Payload's flattened fields are such. */
export type StoredField = {
  readonly name: string
  readonly type: string
  readonly virtual?: unknown
  readonly flattenedFields?: readonly StoredField[]
}

type Values = Readonly<Record<string, unknown>>

/** Fields of Payload's sign-in that must not outlive the database that they are in. */
const SECRETS = new Set([
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  '_verificationToken',
])

/** Fields whose value is one whole, kept as it is. */
const WHOLES = new Set(['json', 'richText'])

/** Whether a field's value is part of a backup. */
export function isStored({ name, type, virtual }: StoredField): boolean {
  return !virtual && type !== 'join' && !SECRETS.has(name)
}

/**
 * A document's fields in the form that is the same whichever database they were read from: what is null, an empty list
 * or an empty group on the one and missing on the other is left out.
 */
export function storedForm(
  fields: readonly StoredField[],
  values: Values,
): Record<string, unknown> {
  const stored = fields
    .filter(isStored)
    .map((field) => [field.name, storedValue(field, values[field.name])] as const)
  return Object.fromEntries(stored.filter(([, value]) => value !== undefined))
}

function storedValue({ type, flattenedFields }: StoredField, value: unknown): unknown {
  if (WHOLES.has(type)) return value ?? undefined
  if (Array.isArray(value)) return filled(storedRows(flattenedFields, value))
  if (flattenedFields && isRecord(value)) return filled(storedForm(flattenedFields, value))
  return value ?? undefined
}

function storedRows(fields: StoredField['flattenedFields'], rows: unknown[]): unknown[] {
  return fields ? rows.filter(isRecord).map((row) => storedForm(fields, row)) : rows
}

function filled<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length > 0 ? value : undefined
}
