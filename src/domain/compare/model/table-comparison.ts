import { z } from 'zod'
import { Cell, CodeList, Column, Row, Table, TOTALS } from '../../content/table'
import { changeOf, FieldChange, sidesOf } from './change'
import { TextComparison } from './text-comparison'

const line = {
  id: z.string(),
  /** How many columns (or rows) come before it on each side; null on the side where it is not. */
  ...sidesOf(z.int().min(0)).shape,
  moved: z.boolean(),
}

/** A column by its id; of a kept one, `title` and `fields` (type, unit, category list) say what differs. */
export const ColumnComparison = z.discriminatedUnion('kind', [
  z.strictObject({
    ...line,
    kind: z.literal('kept'),
    title: TextComparison.nullable(),
    fields: z.array(FieldChange),
  }),
  z.strictObject({ ...line, kind: z.literal('added'), column: Column }),
  z.strictObject({ ...line, kind: z.literal('removed'), column: Column }),
])
export type ColumnComparison = z.infer<typeof ColumnComparison>

/** A row by its id; of a kept one, `total` says whether it became or ceased to be a total. */
export const RowComparison = z.discriminatedUnion('kind', [
  z.strictObject({
    ...line,
    kind: z.literal('kept'),
    total: changeOf(z.enum(TOTALS).nullable()).nullable(),
  }),
  z.strictObject({ ...line, kind: z.literal('added'), row: Row }),
  z.strictObject({ ...line, kind: z.literal('removed'), row: Row }),
])
export type RowComparison = z.infer<typeof RowComparison>

/** A cell of a kept row that differs; null on the side where its column is not. */
export const CellComparison = z.strictObject({
  row: z.string(),
  column: z.string(),
  before: Cell.nullable(),
  after: Cell.nullable(),
})
export type CellComparison = z.infer<typeof CellComparison>

const table = {
  id: z.string(),
  /** "Tabell 3" on each side; null on the side where it is not. */
  number: sidesOf(z.int().min(1)),
}

/** A table by its id, where it differs: columns and rows each in one merged order, and the cells that differ. */
export const TableComparison = z.discriminatedUnion('kind', [
  z.strictObject({ ...table, kind: z.literal('added'), table: Table }),
  z.strictObject({ ...table, kind: z.literal('removed'), table: Table }),
  z.strictObject({
    ...table,
    kind: z.literal('changed'),
    caption: TextComparison.nullable(),
    source: TextComparison.nullable(),
    /** Of `period`, `unit` and `rowHeads`. */
    fields: z.array(FieldChange),
    codeLists: changeOf(z.array(CodeList)).nullable(),
    columns: z.array(ColumnComparison),
    rows: z.array(RowComparison),
    cells: z.array(CellComparison),
  }),
])
export type TableComparison = z.infer<typeof TableComparison>
