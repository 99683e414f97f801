import type { Row, Table } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import { idOnPage, tableAnchor } from '../article/anchors'
import { Inlines } from '../inline/inline-view'
import type { Reading } from '../article/reading'
import { CellContent, type ShownColumn } from './cell-view'
import { decimalsOf } from '@/domain/content/number-text'
import { TableCaption } from './table-caption'
import { TableLegend } from './table-legend'

/** A table with its caption above, legend and source below; a wide one scrolls in a region of its own. */
export function TableView({
  table,
  number,
  reading,
}: {
  table: Table
  number: number
  reading: Reading
}) {
  const anchor = idOnPage(reading, tableAnchor(number))
  const columns = shownColumns(table)
  return (
    <figure className="table" id={anchor}>
      <div className="scroll" role="region" aria-labelledby={`${anchor}.caption`} tabIndex={0}>
        <table id={idOnPage(reading, table.id)}>
          <caption id={`${anchor}.caption`}>
            <TableCaption table={table} number={number} reading={reading} />
          </caption>
          <thead>
            <tr>
              {columns.map(({ column }) => (
                <th key={column.id} scope="col" className={`column-${column.type}`}>
                  <Inlines inlines={column.title} reading={reading} />
                  {column.unit && <span className="column-unit"> ({column.unit})</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <RowView key={row.id} row={row} {...{ columns, rowHeads: table.rowHeads, reading }} />
            ))}
          </tbody>
        </table>
      </div>
      <TableLegend table={table} words={reading.words} />
      <SourceLine source={table.source} reading={reading} />
    </figure>
  )
}

function RowView({
  row,
  columns,
  rowHeads,
  reading,
}: {
  row: Row
  columns: readonly ShownColumn[]
  rowHeads: boolean
  reading: Reading
}) {
  return (
    <tr className={row.total && 'total'}>
      {columns.map((shown, i) => {
        const cell = row.cells[i] ?? { kind: 'empty' as const }
        const isHead = rowHeads && i === 0
        const Element = isHead ? 'th' : 'td'
        return (
          <Element
            key={shown.column.id}
            scope={isHead ? 'row' : undefined}
            className={`column-${shown.column.type}`}
          >
            <CellContent cell={cell} shown={shown} reading={reading} />
          </Element>
        )
      })}
    </tr>
  )
}

/** The line under a table that says where its figures are from. */
export function SourceLine({ source, reading }: { source: Table['source']; reading: Reading }) {
  if (source.length === 0) return null
  const isLabelled = /^\s*(kilde|kjelde|source)/i.test(plainText(source))
  return (
    <p className="table-source">
      {!isLabelled && `${reading.words.tableSource} `}
      <Inlines inlines={source} reading={reading} />
    </p>
  )
}

/** A table’s columns as their cells need them. */
export function shownColumns({ columns, rows, codeLists }: Table): ShownColumn[] {
  const lists = new Map(codeLists.map(({ id, codes }) => [id, codes]))
  return columns.map((column, i) => ({
    column,
    decimals: decimalsOf(rows, i),
    codes: new Map((lists.get(column.codeList ?? '') ?? []).map((code) => [code.id, code])),
  }))
}
