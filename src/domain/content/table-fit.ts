import type { Cell, Code, ColumnType, Table } from './table'
import { plainText } from './walk'

/** What a cell should have been, where it does not fit its column. */
export type Misfit = 'text' | 'number' | 'whole' | 'date' | 'category' | 'code'

/** What does not hold together in a table: a column by the words of its heading or its number, rows by their numbers. */
export type TableProblem =
  | { what: 'codes-missing' | 'codes-unused'; column: string }
  | { what: 'row-cells'; row: number }
  | { what: Misfit; column: string; rows: readonly number[] }

const KINDS = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  date: 'date',
  category: 'category',
} as const satisfies Record<ColumnType, Cell['kind']>

/** Why a cell does not fit its column; null when it fits. Empty and "not stated" fit everywhere. */
export function misfitOf(
  cell: Cell,
  { type, codes }: { type: ColumnType; codes: readonly Pick<Code, 'id'>[] },
): Misfit | null {
  if (cell.kind === 'empty' || cell.kind === 'not-stated') return null
  if (cell.kind !== KINDS[type]) return KINDS[type]
  if (type === 'integer') return isWhole(cell) ? null : 'whole'
  return isListed(cell, codes) ? null : 'code'
}

/** Everything that does not hold together between a table's columns, categories, rows and cells. */
export function tableProblems(
  table: Pick<Table, 'columns' | 'codeLists' | 'rows'>,
): TableProblem[] {
  return [...columnProblems(table), ...rowProblems(table), ...cellProblems(table)]
}

type Parts = Pick<Table, 'columns' | 'codeLists' | 'rows'>

function columnProblems({ columns, codeLists }: Parts): TableProblem[] {
  const lists = new Set(codeLists.map(({ id }) => id))
  return columns.flatMap(({ type, codeList }, i): TableProblem[] => {
    const column = nameOf(columns, i)
    if (type === 'category')
      return lists.has(codeList ?? '') ? [] : [{ what: 'codes-missing', column }]
    return codeList === undefined ? [] : [{ what: 'codes-unused', column }]
  })
}

function rowProblems({ columns, rows }: Parts): TableProblem[] {
  return rows.flatMap(({ cells }, i): TableProblem[] =>
    cells.length === columns.length ? [] : [{ what: 'row-cells', row: i + 1 }],
  )
}

function cellProblems({ columns, codeLists, rows }: Parts): TableProblem[] {
  const lists = new Map(codeLists.map(({ id, codes }) => [id, codes]))
  return columns.flatMap(({ type, codeList }, place): TableProblem[] => {
    const codes = lists.get(codeList ?? '') ?? []
    const found = rows.flatMap(({ cells }, i) => {
      const cell = cells[place]
      const what = cell ? misfitOf(cell, { type, codes }) : null
      return what ? [{ what, row: i + 1 }] : []
    })
    const column = nameOf(columns, place)
    return [...Map.groupBy(found, ({ what }) => what)].map(([what, misfits]) => ({
      what,
      column,
      rows: misfits.map(({ row }) => row),
    }))
  })
}

function nameOf(columns: Table['columns'], place: number): string {
  return plainText(columns[place]?.title ?? []).trim() || `${place + 1}`
}

function isWhole(cell: Cell): boolean {
  return cell.kind === 'number' && Number.isSafeInteger(cell.value)
}

function isListed(cell: Cell, codes: readonly Pick<Code, 'id'>[]): boolean {
  return cell.kind !== 'category' || cell.code === null || codes.some(({ id }) => id === cell.code)
}
