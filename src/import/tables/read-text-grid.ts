import type { Line } from '@/import/lines/line'
import { joinLines } from '@/domain/text/join-lines'
import type { Vocabulary } from '@/domain/text/vocabulary'
import type { Grid } from './grid'
import { columnCount, splitHeader } from './split-header'

/** Reads a table of words: one word is one cell, two spaces hold an empty one, a hyphen carries a cell on. */
export function readTextGrid(lines: readonly Line[], vocabulary: Vocabulary): Grid {
  const [header, ...rest] = lines
  const cells = mendCells(rest.map(cellsOf), vocabulary)
  const headerText = header?.text ?? ''
  const count = columnCount(headerText) ?? Math.min(MOST_COLUMNS, headerText.split(/\s+/).length)
  const titles = splitHeader(headerText, count) ?? [headerText, ...empty(count - 1)]
  const rows = fitRows(cells, count)
  return {
    titles,
    rows: rows.map((row) => row.cells),
    figures: false,
    unclear: rows.some(({ unclear }) => unclear),
  }
}

const MOST_COLUMNS = 60

type Row = { cells: string[]; unclear: boolean }

/** Each printed cell ends with a space; so the last space of a line is no cell of its own. */
function cellsOf({ text, leading, trailing }: Line): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim())
  const inside = text.split(' ')
  return [...(leading ? [''] : []), ...inside, ...empty(trailing - 1)]
}

function mendCells(rows: readonly string[][], vocabulary: Vocabulary): string[][] {
  const mended: string[][] = []
  let open: string | null = null
  for (const row of rows) {
    const [first = '', ...others] = row
    const cells: string[] =
      open === null ? row : [joinLines([open, first], vocabulary).text, ...others]
    const last: string = cells.at(-1) ?? ''
    open = /[\p{L}\p{N}]-$/u.test(last) ? last : null
    mended.push(open === null ? cells : cells.slice(0, -1))
  }
  return [...mended, open === null ? [] : [open]].filter((row) => row.length > 0)
}

/** Fits lines of cells into rows: lines that make one row together are one, a short line has empty cells. */
function fitRows(lines: readonly string[][], count: number): Row[] {
  const rows: Row[] = []
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? []
    const next = lines[i + 1] ?? []
    const together = line.length < count && line.length + next.length === count && next.length > 0
    rows.push(fitRow(together ? [...line, ...next] : line, count))
    i += together ? 2 : 1
  }
  return rows
}

function fitRow(cells: readonly string[], count: number): Row {
  if (cells.length <= count) {
    const padding = empty(count - cells.length)
    return { cells: [...cells, ...padding], unclear: padding.length > 0 }
  }
  const words = cells.filter((cell) => cell !== '')
  if (words.length <= count) return { ...fitRow(words, count), unclear: words.length < count }
  return { cells: [...words.slice(0, count - 1), words.slice(count - 1).join(' ')], unclear: true }
}

function empty(count: number): string[] {
  return Array<string>(Math.max(0, count)).fill('')
}
