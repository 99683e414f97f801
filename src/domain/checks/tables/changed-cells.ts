import type { ReportContent } from '../../content/report-content'
import { cellInlines } from '../../content/walk'
import type { Cell, Column, Row, Table } from '../../content/table'
import type { RuleFinding } from '../finding'
import { citedWorks } from './cited-works'
import { columnTitle, placedTables, rowHead, tableFinding } from './placed-tables'

/** Cells whose value differs from an earlier content's, while the table, the column and the cell cite the same. */
export function changedCells(content: ReportContent, previous: ReportContent): RuleFinding[] {
  const before = new Map(previous.tables.map((table) => [table.id, table]))
  return placedTables(content).flatMap((placed) => {
    const old = before.get(placed.table.id)
    if (!old || !isCitedAlike(placed.table, old)) return []
    return changesIn(placed.table, old).map((values) =>
      tableFinding(placed, { outcome: 'possible', code: 'cell-changed', values }),
    )
  })
}

type Change = { row: string; column: string; before: number | string; after: number | string }

function changesIn(table: Table, old: Table): Change[] {
  const oldRows = new Map(old.rows.map((row) => [row.id, row]))
  const oldPlaces = new Map(old.columns.map(({ id }, place) => [id, place]))
  return table.rows.flatMap((row, i) => {
    const before = oldRows.get(row.id)
    // A computed total follows its figures.
    if (!before || row.total === 'computed') return []
    return table.columns.flatMap((column, place) => {
      const pair = { row, before, column, place, oldPlace: oldPlaces.get(column.id) ?? -1 }
      const change = changeOf(pair, old)
      const names = { row: rowHead(row) || `${i + 1}`, column: columnTitle(table, place) }
      return change ? [{ ...names, ...change }] : []
    })
  })
}

type Pair = { row: Row; before: Row; column: Column; place: number; oldPlace: number }

function changeOf({ row, before, column, place, oldPlace }: Pair, old: Table) {
  const [cell, was] = [row.cells[place], before.cells[oldPlace]]
  const [after, earlier] = [valueOf(cell), valueOf(was)]
  if (after === null || earlier === null || after === earlier) return null
  const isAlike =
    worksIn(cell) === worksIn(was) &&
    citedWorks(column.title) === citedWorks(old.columns[oldPlace]?.title ?? [])
  return isAlike ? { before: earlier, after } : null
}

function worksIn(cell: Cell | undefined): string {
  return cell ? citedWorks(cellInlines(cell)) : ''
}

function valueOf(cell: Cell | undefined): number | string | null {
  return cell?.kind === 'number' || cell?.kind === 'date' ? cell.value : null
}

function isCitedAlike(table: Table, old: Table): boolean {
  return (
    citedWorks([...table.caption, ...table.source]) === citedWorks([...old.caption, ...old.source])
  )
}
