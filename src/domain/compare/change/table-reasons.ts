import type { Problem } from '../../domain-error'
import { cellInlines } from '../../content/walk'
import type { Cell } from '../../content/table'
import type { CellComparison, TableComparison } from '../model/table-comparison'
import type { TextComparison } from '../model/text-comparison'
import { isSameContent } from '../same-content'
import { compareText } from '../text/compare-text'
import { linesWithNotes } from './block-reasons'
import { lineReason } from './line-reason'

type Changed = Extract<TableComparison, { kind: 'changed' }>

/** Why what became of a table is more than a correction of its words. */
export function tableReasons(table: TableComparison): Problem[] {
  const number = table.number.after ?? table.number.before ?? 0
  const problem = (code: Problem['code']): Problem => ({ code, values: { number }, at: table.id })
  if (table.kind === 'added') return [problem('major-table-added')]
  if (table.kind === 'removed') return [problem('major-table-removed')]
  const reasons = [
    ['major-table-shape', isOtherShape(table)],
    ['major-table-facts', isOtherFact(table)],
    ['major-table-cells', table.cells.some(isOtherCell)],
    ['major-table-words', textsOf(table).some(isMore)],
  ] as const
  return reasons.flatMap(([code, holds]) => (holds ? [problem(code)] : []))
}

function isOtherShape({ columns, rows }: Changed): boolean {
  const isOther = [...columns, ...rows].some(({ kind, moved }) => kind !== 'kept' || moved)
  return isOther || rows.some((row) => row.kind === 'kept' && row.total !== null)
}

// Which cells head their rows is markup; what the figures are figures of is not.
function isOtherFact({ fields, columns, codeLists }: Changed): boolean {
  return (
    fields.some(({ field }) => field !== 'rowHeads') ||
    columns.some((column) => column.kind === 'kept' && column.fields.length > 0) ||
    codeLists !== null
  )
}

/** Whether more than the spelling of the words in a cell differs. Cells that came and went are the table's shape. */
function isOtherCell({ before, after }: CellComparison): boolean {
  if (before === null || after === null) return false
  if (!isSameContent(valueOf(before), valueOf(after))) return true
  const words = compareText(cellInlines(before), cellInlines(after))
  return words !== null && isMore(words)
}

function valueOf(cell: Cell): unknown {
  if (cell.kind === 'category') return [cell.kind, cell.code]
  return 'value' in cell ? [cell.kind, cell.value] : [cell.kind]
}

function textsOf({ caption, source, columns }: Changed): TextComparison[] {
  const titles = columns.map((column) => (column.kind === 'kept' ? column.title : null))
  return [caption, source, ...titles].flatMap((text) => text ?? [])
}

function isMore(text: TextComparison): boolean {
  const isBasis = text.notes.some(({ basis }) => basis !== null)
  return isBasis || linesWithNotes(text).some((line) => lineReason(line) !== null)
}
