import { periodText } from '../../citation/date-text'
import { decimalsOf, numberText } from '../../content/number-text'
import type { Cell, Column, Table } from '../../content/table'
import { cellInlines, plainText } from '../../content/walk'
import { tableReasons } from '../change/table-reasons'
import type { CellComparison, TableComparison } from '../model/table-comparison'
import { aboutAll, listText, type NoteDraft } from './note-draft'
import { quoted } from './section-names'

type Changed = Extract<TableComparison, { kind: 'changed' }>
type Act =
  'tablesAdded' | 'tablesRemoved' | 'columnsAdded' | 'rowsAdded' | 'tablesUpdated' | 'tablesSpelt'

const ACTS = [
  'tablesAdded',
  'tablesRemoved',
  'columnsAdded',
  'rowsAdded',
  'tablesUpdated',
  'tablesSpelt',
] as const satisfies readonly Act[]

/** With more cells exchanged, the table is told as a whole. */
const MOST_CELLS = 2

/** What the note says of tables, by their numbers: a lone figure from what to what, all else by what was done. */
export function tableSentences(draft: NoteDraft): string[] {
  const { words, language } = draft
  const tables = draft.comparison.tables.toSorted((a, b) => numberOf(a) - numberOf(b))
  const told = tables.map((table) => ({ table, cells: cellSentences(table, draft) }))
  const others = told.flatMap(({ table, cells }) => (cells.length > 0 ? [] : [table]))
  return [
    ...ACTS.flatMap((act) => {
      const numbers = others
        .filter((table) => actOf(table) === act)
        .map((table) => `${numberOf(table)}`)
      return aboutAll(numbers, { sentence: words[act], language })
    }),
    ...periodSentences(others, draft),
    ...told.flatMap(({ cells }) => cells),
  ]
}

function actOf(table: TableComparison): Act {
  if (table.kind === 'added') return 'tablesAdded'
  if (table.kind === 'removed') return 'tablesRemoved'
  if (table.columns.some(({ kind }) => kind === 'added')) return 'columnsAdded'
  if (table.rows.some(({ kind }) => kind === 'added')) return 'rowsAdded'
  return tableReasons(table).length > 0 ? 'tablesUpdated' : 'tablesSpelt'
}

function periodSentences(tables: readonly TableComparison[], { words, language }: NoteDraft) {
  const periods = tables.flatMap((table) => {
    const fields = table.kind === 'changed' ? table.fields : []
    const period = fields.find(({ field }) => field === 'period')?.after
    return typeof period === 'string' ? [{ period, number: `${numberOf(table)}` }] : []
  })
  return [...Map.groupBy(periods, ({ period }) => period)].map(([period, own]) => {
    const numbers = own.map(({ number }) => number)
    return words.tablesPeriod(listText(numbers, language), periodText(period, language))
  })
}

/** A sentence for each cell, where few cells and nothing else of a table differ; none where one can't be told in a few words. */
function cellSentences(table: TableComparison, draft: NoteDraft): string[] {
  const whole = draft.after.tables.find(({ id }) => id === table.id)
  if (table.kind !== 'changed' || !whole || !isOnlyCells(table)) return []
  const sentences = table.cells.map((cell) => cellSentence(cell, { table: whole, draft }))
  const told = sentences.filter((sentence) => sentence !== null)
  return told.length === sentences.length ? told : []
}

function isOnlyCells({
  cells,
  caption,
  source,
  fields,
  codeLists,
  columns,
  rows,
}: Changed): boolean {
  const isSameLine = [...columns, ...rows].every(
    (line) =>
      line.kind === 'kept' &&
      !line.moved &&
      ('total' in line ? line.total === null : line.title === null && line.fields.length === 0),
  )
  const isSameHead = !caption && !source && fields.length === 0 && !codeLists
  return cells.length > 0 && cells.length <= MOST_CELLS && isSameHead && isSameLine
}

function cellSentence(
  cell: CellComparison,
  { table, draft }: { table: Table; draft: NoteDraft },
): string | null {
  const { words, change } = draft
  const [from, to] = [
    valueText(cell.before, { cell, table, draft }),
    valueText(cell.after, { cell, table, draft }),
  ]
  if (from === null || to === null || from === to) return null
  const number = draft.comparison.tables.find(({ id }) => id === table.id)?.number.after ?? 0
  const exchange = { place: cellName(cell, table), done: words.done[change] }
  if (cell.after?.kind === 'number')
    return words.figureInTable(`${number}`, { ...exchange, before: from, after: to })
  const [before, after] = [quoted(from, words), quoted(to, words)]
  return words.categoryInTable(`${number}`, { ...exchange, before, after })
}

function cellName(cell: CellComparison, table: Table): string {
  const column = columnName(cell, table)
  return `${rowName(cell, table)}${column && ` (${column})`}`
}

function valueText(
  value: Cell | null,
  { cell, table, draft }: { cell: CellComparison; table: Table; draft: NoteDraft },
): string | null {
  const place = table.columns.findIndex(({ id }) => id === cell.column)
  const column = table.columns[place]
  if (!value || !column) return null
  const { language, words } = draft
  if (value.kind === 'number')
    return numberText(value.value, { column, decimals: decimalsOf(table.rows, place), language })
  return value.kind === 'category'
    ? (labelOf(value.code, { table, column }) ?? words.noCategory)
    : null
}

function labelOf(
  code: string | null,
  { table, column }: { table: Table; column: Column },
): string | undefined {
  const list = table.codeLists.find(({ id }) => id === column.codeList)
  return list?.codes.find(({ id }) => id === code)?.label
}

function rowName({ row: wanted }: CellComparison, { rows }: Table): string {
  const place = rows.findIndex(({ id }) => id === wanted)
  const [head] = rows[place]?.cells ?? []
  return (head && plainText(cellInlines(head)).trim()) || `${place + 1}`
}

// With one column of values the row says it all.
function columnName({ column: wanted }: CellComparison, { columns }: Table): string {
  const column = columns.find(({ id }) => id === wanted)
  return columns.length > 2 && column ? plainText(column.title).trim() : ''
}

function numberOf({ number }: TableComparison): number {
  return number.after ?? number.before ?? 0
}
