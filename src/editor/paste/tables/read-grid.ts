import type { Inline } from '@/domain/content/inline'
import { attributeOf } from '../html/element'
import type { HtmlElement } from '../html/parse-html'
import { joinInlines } from '../lines/join-inlines'
import { linesWriter } from '../lines/lines-writer'
import { lookIn } from '../lines/look'
import type { Place } from '../lines/place'
import { isBlank, MAX_ROWS, type Grid } from '../read-table/grid'
import { spreadCells, type SpanCell } from './spread-cells'

/** Reads a table's rows as a rectangle of cells; a title in its first row is its caption. */
export function readGrid(table: HtmlElement, place: Place): Grid {
  const rows = rowsOf(table).slice(0, MAX_ROWS + 1)
  const cells = rows.map((row) =>
    childrenOf(row, ['td', 'th']).map((cell) => readCell(cell, place)),
  )
  const caption = captionOf(table, place)
  const title = caption.length > 0 ? null : titleIn(cells)
  const body = title ? cells.slice(1) : cells
  const headRows = headRowsOf(table, { titles: title ? 1 : 0, rows: rows.length })
  return {
    rows: spreadCells(body, { headRows, ...place.reading }),
    headRows,
    caption: title?.inlines ?? caption,
  }
}

function captionOf(table: HtmlElement, place: Place): Inline[] {
  return childrenOf(table, ['caption']).flatMap((caption) => readCell(caption, place).inlines)
}

/** How many rows the program marked as head rows; null where it marked none, or all. */
function headRowsOf(
  table: HtmlElement,
  { titles, rows }: { titles: number; rows: number },
): number | null {
  const marked = childrenOf(table, ['thead']).flatMap((head) => childrenOf(head, ['tr'])).length
  return marked > titles && marked < rows ? marked - titles : null
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childrenOf(table, ['thead', 'tbody', 'tfoot', 'tr']).flatMap((part) =>
    part.tagName === 'tr' ? [part] : childrenOf(part, ['tr']),
  )
}

function readCell(cell: HtmlElement, place: Place): SpanCell {
  const writer = linesWriter()
  const role = { type: 'paragraph' } as const
  const { language } = place.reading
  const look = lookIn(cell, { around: place.look, language })
  place.reading.read(cell, { ...place, writer, role, look, list: null })
  return {
    inlines: joinInlines(writer.lines()),
    head: cell.tagName === 'th',
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
  }
}

/** A first row of one cell over all columns is a title. */
function titleIn(rows: readonly SpanCell[][]): SpanCell | null {
  const [[title, ...others] = [], ...rest] = rows
  const width = rest.reduce((most, row) => Math.max(most, row.length), 0)
  if (!title || others.length > 0 || rest.length < 2 || width < 2) return null
  return isAcross(title, width) ? title : null
}

function isAcross(cell: SpanCell, width: number): boolean {
  return cell.columns >= width && cell.rows === 1 && !isBlank(cell)
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number(attributeOf(cell, name))
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_ROWS) : 1
}

function childrenOf(element: HtmlElement, tags: readonly string[]): HtmlElement[] {
  return element.childNodes.filter(
    (child): child is HtmlElement => 'tagName' in child && tags.includes(child.tagName),
  )
}
