import type { RowComparison } from '@/domain/compare/model/table-comparison'
import type { Cell } from '@/domain/content/table'
import type { ReactNode } from 'react'
import type { Reading } from '../article/reading'
import { CellContent, type ShownColumn } from '../table/cell-view'
import type { Comparing } from './comparing'
import type { ComparedCell, ComparedColumn, ComparedTable } from './compared-table'
import { Added, Exchanged, Removed } from './marked'

type Props = { compared: ComparedTable; comparing: Comparing }

/** A longer table shows only the rows that differ where only changes are asked for. */
const SHORT_TABLE = 12

/** The rows of a table that differs, rows gone among those that stayed. */
export function TableBody({ compared, comparing }: Props) {
  const { table, columns } = compared
  const { show, words } = comparing
  const isFolding = show === 'changes' && table.rows.length > SHORT_TABLE
  const shown = table.rows.filter((row) => !isFolding || isChangedRow(row, compared))
  const folded = table.rows.length - shown.length
  return (
    <tbody>
      {shown.map((row) => (
        <RowView key={row.id} row={row} compared={compared} comparing={comparing} />
      ))}
      {folded > 0 && (
        <tr className="unchanged">
          <td colSpan={columns.length}>{words.unchangedRows(folded)}</td>
        </tr>
      )}
    </tbody>
  )
}

function isChangedRow(row: RowComparison, { columns, cellAt }: ComparedTable): boolean {
  return row.kind !== 'kept' || row.moved || columns.some((column) => cellAt(row, column).isChanged)
}

function RowView({ row, compared, comparing }: Props & { row: RowComparison }) {
  const { columns, cellAt, is } = compared
  const label = rowLabel(row, comparing)
  return (
    <tr className={`line-${row.kind}`}>
      {columns.map((column, i) => (
        <TableCell key={column.id} column={column} isHead={is.rowHeads && i === 0}>
          <CellChange row={row} column={column} cell={cellAt(row, column)} comparing={comparing} />
          {i === 0 && label !== null && <span className="line-label">{label}</span>}
        </TableCell>
      ))}
    </tr>
  )
}

function rowLabel({ kind, moved }: RowComparison, { words }: Comparing): string | null {
  if (kind === 'kept') return moved ? words.rowMoved : null
  return kind === 'added' ? words.rowAdded : words.rowRemoved
}

function TableCell({
  column: { fresh, old, comparison },
  isHead,
  children,
}: {
  column: ComparedColumn
  isHead: boolean
  children: ReactNode
}) {
  const type = (fresh ?? old)?.column.type ?? 'text'
  const className = `column-${type} line-${comparison.kind}`
  return isHead ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  )
}

type CellProps = {
  row: RowComparison
  column: ComparedColumn
  cell: ComparedCell
  comparing: Comparing
}

function CellChange({ row, column, cell, comparing }: CellProps) {
  const { before, after, words } = comparing
  const old = (
    <CellOf cell={cell.before} shown={column.old} reading={before} comparing={comparing} />
  )
  const fresh = (
    <CellOf cell={cell.after} shown={column.fresh} reading={after} comparing={comparing} />
  )
  const kinds = [row.kind, column.comparison.kind]
  if (kinds.includes('removed')) return cell.before && <Removed words={words}>{old}</Removed>
  if (kinds.includes('added')) return cell.after && <Added words={words}>{fresh}</Added>
  if (cell.isChanged) return <Exchanged before={old} after={fresh} words={words} />
  return cell.after?.kind === 'empty' ? null : fresh
}

function CellOf({
  cell,
  shown,
  reading,
  comparing,
}: {
  cell: Cell | null
  shown: ShownColumn | null
  reading: Reading
  comparing: Comparing
}) {
  if (!cell || !shown) return null
  if (cell.kind === 'empty') return <span className="not-stated">{comparing.words.emptyCell}</span>
  return <CellContent cell={cell} shown={shown} reading={reading} />
}
