import type { Inline } from '@/domain/content/inline'
import type { Cell, ColumnType } from '@/domain/content/table'
import { misfitOf } from '@/domain/content/table-fit'
import type { MessageLanguage } from '@/domain/messages/message'
import { inlineToLexical } from '@/editor/body/to-lexical'
import type { TablePreview } from '@/editor/paste/read-table/table-preview'
import { convertCell } from '../cells/convert-cell'
import { shownText } from '../cells/shown-text'
import type { FormColumn } from '../history/table-store'
import type { GridColumn } from '../model/grid-column'
import type { GridRow, Rows } from '../model/grid-row'

/** A table that was read, with what a person has said of it. */
export type ImportedTable = {
  columns: { title: Inline[]; type: ColumnType }[]
  rows: Cell[][]
}

type Read = Pick<TablePreview, 'columns' | 'rows'>

/** Whether a header row was found in what was read. */
export function hasHeader({ columns }: Read): boolean {
  return columns.some(({ title }) => title.length > 0)
}

/** What was read with its first row as headings, or with its headings as a row. */
export function withHeader(read: Read, isHeader: boolean): ImportedTable {
  const { columns, rows } = read
  if (isHeader === hasHeader(read)) return { columns: [...columns], rows }
  const [first = [], ...others] = rows
  if (isHeader)
    return {
      columns: columns.map(({ type }, i) => ({ type, title: titleOf(first[i]) })),
      rows: others,
    }
  const titles = columns.map(({ title }): Cell => textOf(title))
  return { columns: columns.map(({ type }) => ({ type, title: [] })), rows: [titles, ...rows] }
}

/** The table with the types that a person has chosen; what does not fit a type stays as it was read. */
export function withTypes(
  { columns, rows }: ImportedTable,
  { types, language }: { types: readonly (ColumnType | undefined)[]; language: MessageLanguage },
): ImportedTable {
  const typed = columns.map((column, i) => ({ ...column, type: types[i] ?? column.type }))
  return {
    columns: typed,
    rows: rows.map((row) =>
      row.map((cell, i) => fitted(cell, { column: gridColumn(typed[i]?.type), language })),
    ),
  }
}

type Into = { columns: readonly GridColumn[]; newId: () => string; language: MessageLanguage }

/** An imported table as columns and rows of a form, in place of what it has. */
export function replacing(
  { columns, rows }: ImportedTable,
  { newId }: Pick<Into, 'newId'>,
): { columns: FormColumn[]; rows: Rows } {
  const made = columns.map((column) => formColumn(column, newId()))
  return { columns: made, rows: rows.map((row) => gridRow(row, { columns: made, newId })) }
}

/**
 * An imported table as rows under those of a form, column by column; columns that the form lacks are added, and cells
 * become what the form's columns have where they can.
 */
export function appending(
  { columns, rows }: ImportedTable,
  { columns: held, newId, language }: Into,
): { added: FormColumn[]; rows: Rows } {
  const added = columns.slice(held.length).map((column) => formColumn(column, newId()))
  const into = [...held, ...added.map(({ id, type }) => ({ ...gridColumn(type), id }))]
  const fit = rows.map((row) =>
    row.map((cell, i) => fitted(cell, { column: into[i] ?? gridColumn('text'), language })),
  )
  return { added, rows: fit.map((row) => gridRow(row, { columns: into, newId })) }
}

function fitted(
  cell: Cell,
  { column, language }: { column: GridColumn; language: MessageLanguage },
): Cell {
  if (misfitOf(cell, column) === null) return cell
  return convertCell(cell, { column, language }) ?? cell
}

function gridRow(
  row: readonly Cell[],
  { columns, newId }: { columns: readonly { id: string }[]; newId: () => string },
): GridRow {
  const cells = row.flatMap((cell, i) => {
    const id = columns[i]?.id
    return id === undefined ? [] : [[id, cell] as const]
  })
  return { id: newId(), cells: Object.fromEntries(cells) }
}

function formColumn({ title, type }: ImportedTable['columns'][number], id: string): FormColumn {
  return { id, type, unit: null, title: title.length > 0 ? inlineToLexical(title) : null }
}

function gridColumn(type: ColumnType = 'text'): GridColumn {
  return { id: '', title: '', type, unit: null, codes: [] }
}

function titleOf(cell: Cell | undefined): Inline[] {
  if (!cell) return []
  if (cell.kind === 'text') return cell.children
  const text = shownText(cell, { column: gridColumn(), language: 'nb' })
  return text === '' ? [] : [{ type: 'text', text }]
}

function textOf(title: Inline[]): Cell {
  return title.length > 0 ? { kind: 'text', children: title } : { kind: 'empty' }
}
