import { z } from 'zod'
import { CalendarDate, Identifier, Period } from './identifier'
import { Citation, Footnote, Inline } from './inline'
import { tableProblems } from './table-fit'

export const COLUMN_TYPES = ['text', 'integer', 'decimal', 'percent', 'date', 'category'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** Colours by meaning-free names; what each looks like is the renderer's affair, and it is never alone. */
export const CODE_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'grey'] as const
export type CodeColour = (typeof CODE_COLOURS)[number]

/** One category: the label that readers see, and the colour that helps them find it again. */
export const Code = z.strictObject({
  id: Identifier,
  label: z.string().trim().min(1).max(120),
  colour: z.enum(CODE_COLOURS),
})
export type Code = z.infer<typeof Code>

export const CodeList = z.strictObject({
  id: Identifier,
  name: z.string().trim().max(120),
  codes: z.array(Code).min(1),
})
export type CodeList = z.infer<typeof CodeList>

/**
 * A column and its header cell, which may hold citations for the whole column. `codeList` is set when and only when the
 * type is `category`; `unit` only where the column's differs from the table's.
 */
export const Column = z.strictObject({
  id: Identifier,
  title: z.array(Inline),
  type: z.enum(COLUMN_TYPES),
  codeList: Identifier.optional(),
  unit: z.string().trim().min(1).max(120).optional(),
})
export type Column = z.infer<typeof Column>

/** What stands behind a value: notes on it, and the sources of this one cell. */
export const CellNote = z.discriminatedUnion('type', [Citation, Footnote])
export type CellNote = z.infer<typeof CellNote>

/**
 * A cell. `empty` means that nothing belongs there, `not-stated` that the source gives no value:
 * neither is zero. A category whose `code` is null is unknown and waits for a person.
 */
export const Cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('not-stated'), notes: z.array(CellNote) }),
  z.strictObject({ kind: z.literal('text'), children: z.array(Inline).min(1) }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), notes: z.array(CellNote) }),
  z.strictObject({ kind: z.literal('date'), value: CalendarDate, notes: z.array(CellNote) }),
  z.strictObject({
    kind: z.literal('category'),
    code: Identifier.nullable(),
    children: z.array(Inline),
  }),
])
export type Cell = z.infer<typeof Cell>

/** How a row of totals came by its figures: the source states them, or they are added up from the rows above. */
export const TOTALS = ['stated', 'computed'] as const

/** A row; `total` marks one that sums up the rows above it, back to the total before. */
export const Row = z.strictObject({
  id: Identifier,
  cells: z.array(Cell),
  total: z.enum(TOTALS).optional(),
})
export type Row = z.infer<typeof Row>

/**
 * A table as typed data. `rowHeads` says that the cells of the first column head their rows. `source` is
 * the line under the table; `caption` may hold citations and footnotes as well.
 */
export const Table = z
  .strictObject({
    id: Identifier,
    caption: z.array(Inline).min(1),
    period: Period.nullable(),
    unit: z.string().trim().min(1).max(120).nullable(),
    source: z.array(Inline),
    rowHeads: z.boolean(),
    columns: z.array(Column).min(1).max(60),
    codeLists: z.array(CodeList),
    rows: z.array(Row).max(2000),
  })
  .superRefine((table, ctx) => {
    for (const problem of tableProblems(table))
      ctx.addIssue({ code: 'custom', message: problem.what, params: problem })
  })
export type Table = z.infer<typeof Table>
