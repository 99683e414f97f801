import { z } from 'zod'
import { CalendarDate, Identifier, Period } from './identifier'
import { Footnote, Inline } from './inline'

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

/** A column and its header cell. `codeList` is set when and only when the type is `category`. */
export const Column = z.strictObject({
  id: Identifier,
  title: z.array(Inline),
  type: z.enum(COLUMN_TYPES),
  codeList: Identifier.optional(),
})
export type Column = z.infer<typeof Column>

/**
 * A cell. `empty` means that nothing belongs there, `not-stated` that the source gives no value:
 * neither is zero. A category whose `code` is null is unknown and waits for a person.
 */
export const Cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('not-stated'), notes: z.array(Footnote) }),
  z.strictObject({ kind: z.literal('text'), children: z.array(Inline).min(1) }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), notes: z.array(Footnote) }),
  z.strictObject({ kind: z.literal('date'), value: CalendarDate, notes: z.array(Footnote) }),
  z.strictObject({
    kind: z.literal('category'),
    code: Identifier.nullable(),
    children: z.array(Inline),
  }),
])
export type Cell = z.infer<typeof Cell>

export const Row = z.strictObject({ id: Identifier, cells: z.array(Cell) })
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
    for (const message of tableProblems(table)) ctx.addIssue({ code: 'custom', message })
  })
export type Table = z.infer<typeof Table>

const KINDS = {
  text: ['text'],
  integer: ['number'],
  decimal: ['number'],
  percent: ['number'],
  date: ['date'],
  category: ['category'],
} as const satisfies Record<ColumnType, readonly Cell['kind'][]>

function tableProblems({
  columns,
  codeLists,
  rows,
}: Pick<Table, 'columns' | 'codeLists' | 'rows'>) {
  const codes = new Map(codeLists.map((list) => [list.id, new Set(list.codes.map(({ id }) => id))]))
  const badColumns = columns
    .filter(({ type, codeList }) =>
      type === 'category' ? !codes.has(codeList ?? '') : codeList !== undefined,
    )
    .map(({ id }) => `column ${id} and its code list do not fit`)
  const badRows = rows
    .filter(({ cells }) => cells.length !== columns.length)
    .map(({ id }) => `row ${id} has not one cell for each column`)
  const badCells = rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell, i) =>
      fits(cell, columns[i], codes) ? [] : [`cell ${i + 1} of row ${id} does not fit its column`],
    ),
  )
  return [...badColumns, ...badRows, ...badCells]
}

function fits(cell: Cell, column: Column | undefined, codes: Map<string, Set<string>>): boolean {
  if (cell.kind === 'empty' || cell.kind === 'not-stated') return true
  if (!column || !KINDS[column.type].some((kind) => kind === cell.kind)) return false
  return isWhole(cell, column) && isListed(cell, codes.get(column.codeList ?? ''))
}

function isWhole(cell: Cell, { type }: Column): boolean {
  return cell.kind !== 'number' || type !== 'integer' || Number.isSafeInteger(cell.value)
}

function isListed(cell: Cell, codes: Set<string> | undefined): boolean {
  return cell.kind !== 'category' || cell.code === null || codes?.has(cell.code) === true
}
