import type { FormState } from 'payload'
import { COLUMN_TYPES } from '@/domain/content/table'
import type { FormColumn } from './table-store'

type FieldState = FormState[string]
type Change =
  | { type: 'UPDATE'; path: string; value: unknown }
  | { type: 'REMOVE_ROW'; path: string; rowIndex: number }
  | { type: 'ADD_ROW'; path: string; rowIndex: number; subFieldState: FormState }

const PATH = 'columns'

/** The columns of a table as its form has them. */
export function formColumns(fields: FormState): FormColumn[] {
  return (fields[PATH]?.rows ?? []).map(({ id }, i) => ({
    id,
    title: fields[`${PATH}.${i}.title`]?.value ?? null,
    type: COLUMN_TYPES.find((type) => type === fields[`${PATH}.${i}.type`]?.value) ?? 'text',
    unit: textOf(fields[`${PATH}.${i}.unit`]?.value),
  }))
}

/**
 * The changes that give a form other columns. Where they are the same columns, only what differs is changed, so that the
 * editors of their headings stay open.
 */
export function columnChanges(
  before: readonly FormColumn[],
  after: readonly FormColumn[],
): Change[] {
  const isSame = before.length === after.length && before.every(({ id }, i) => id === after[i]?.id)
  if (isSame) return after.flatMap((column, i) => fieldChanges(i, { from: before[i], to: column }))
  return [...removals(before), ...additions(after)]
}

/** The changes that add columns behind those that there are. */
export function additions(columns: readonly FormColumn[], from = 0): Change[] {
  return columns.map((column, i) => ({
    type: 'ADD_ROW',
    path: PATH,
    rowIndex: from + i,
    subFieldState: {
      id: fieldOf(column.id),
      title: fieldOf(column.title),
      type: fieldOf(column.type),
      unit: fieldOf(column.unit),
    },
  }))
}

function removals(columns: readonly FormColumn[]): Change[] {
  return columns.map((_, i) => ({
    type: 'REMOVE_ROW',
    path: PATH,
    rowIndex: columns.length - 1 - i,
  }))
}

function fieldChanges(
  index: number,
  { from, to }: { from: FormColumn | undefined; to: FormColumn },
): Change[] {
  return (['title', 'type', 'unit'] as const)
    .filter((name) => JSON.stringify(from?.[name]) !== JSON.stringify(to[name]))
    .map((name) => ({ type: 'UPDATE', path: `${PATH}.${index}.${name}`, value: to[name] }))
}

function fieldOf(value: unknown): FieldState {
  return { value, initialValue: value, valid: true, passesCondition: true }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
