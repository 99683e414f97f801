import Papa from 'papaparse'
import type { Cell } from '@/domain/content/table'
import type { MessageLanguage } from '@/domain/messages/message'
import { typedText } from '../cells/shown-text'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type Rows } from '../model/grid-row'
import type { Area } from '../select/selection'

/** The type under which our own cells lie on the clipboard, with all that other programs have no place for. */
export const CELLS_TYPE = 'application/x-landrespons-cells'

/** A cell on the clipboard: as it is, and as it is read where it can't be that. */
export type CopiedCell = { cell: Cell; text: string }

/** A range on the clipboard: tabs and HTML for other programs, and the cells themselves for our own. */
export type CopiedRange = { text: string; html: string; cells: string }

type From = { area: Area; columns: readonly GridColumn[]; language: MessageLanguage }

/** A range of cells as it is copied. */
export function copiedRange(rows: Rows, from: From): CopiedRange {
  const copied = cellsOf(rows, from)
  const texts = copied.map((row) => row.map(({ text }) => text))
  return { text: tabbed(texts), html: htmlTable(texts), cells: JSON.stringify(copied) }
}

/** Rows of texts as programs for spreadsheets exchange them: tabs between cells, quotes where a cell needs them. */
export function tabbed(texts: readonly (readonly string[])[]): string {
  return Papa.unparse(
    texts.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  )
}

function cellsOf(rows: Rows, { area, columns, language }: From): CopiedCell[][] {
  const chosen = columns.slice(area.left, area.right + 1)
  return rows.slice(area.top, area.bottom + 1).map((row) =>
    chosen.map((column) => {
      const cell = cellIn(row, column.id)
      return { cell, text: typedText(cell, { column, language }) }
    }),
  )
}

function htmlTable(texts: readonly (readonly string[])[]): string {
  const rows = texts.map(
    (row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
