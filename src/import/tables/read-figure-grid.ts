import type { Line } from '@/import/lines/line'
import { joinLines } from '@/domain/text/join-lines'
import type { Vocabulary } from '@/domain/text/vocabulary'
import type { Grid } from './grid'
import { numericTail } from './numeric-tail'
import { splitHeader } from './split-header'

type Options = { figures: number; vocabulary: Vocabulary }

/** Reads a table of figures: each row is a label, over one or more lines, and then its figures. */
export function readFigureGrid(lines: readonly Line[], options: Options): Grid {
  const header = readHeader(lines, options)
  const rows: Row[] = []
  let label: string[] = []
  for (const { text } of lines.slice(header.height)) {
    const row = readRow(text, options.figures)
    label.push(row?.label ?? text)
    if (!row) continue
    rows.push({ ...row, label: joinLines(label.filter(Boolean), options.vocabulary).text })
    label = []
  }
  const left = joinLines(label, options.vocabulary).text
  const incomplete = left === '' ? [] : [[left, ...Array<string>(options.figures).fill('')]]
  return {
    titles: header.titles,
    rows: [...rows.map((row) => [row.label, ...row.cells]), ...incomplete],
    figures: true,
    unclear: header.unclear || left !== '' || rows.some(({ unclear }) => unclear),
  }
}

type Row = { label: string; cells: string[]; unclear: boolean }

/** A line that ends with at least as many figures as there are columns; more of them belong to the label. */
function readRow(text: string, figures: number): Row | null {
  const tail = numericTail(text)
  if (tail.length < figures) return null
  const words = text.replace(/(\d)[ \u00A0]%/g, '$1%').split(/[ \t]+/)
  const merged = mergeThousands(tail, figures)
  const width = merged ? tail.length : figures
  const cells = merged ?? tail.slice(-figures)
  return { label: words.slice(0, -width).join(' '), cells, unclear: merged !== null }
}

/** "Bera 1 240" over one column is one figure, though it might be a label that ends in 1. */
function mergeThousands(tail: readonly string[], figures: number): string[] | null {
  let surplus = tail.length - figures
  const merged = tail
    .join(' ')
    .replace(/(?<!\S)(\d{1,3}) (?=\d{3}(?!\S))/g, (pair, first: string) => {
      surplus -= 1
      return surplus < 0 ? pair : `${first}\u00A0`
    })
  const cells = merged.split(' ')
  return cells.length === figures && cells[0] !== tail[0] ? cells : null
}

const HIGHEST_HEADER = 3

type Header = { titles: string[]; height: number; unclear: boolean }

/** The least number of lines whose words can be divided over the columns; else the first line, undivided. */
function readHeader(lines: readonly Line[], { figures, vocabulary }: Options): Header {
  const texts = lines.map(({ text }) => text)
  const firstRow = texts.findIndex((text, i) => i > 0 && numericTail(text).length >= figures)
  for (let height = 1; height <= Math.min(HIGHEST_HEADER, firstRow); height++) {
    const line = height === 1 ? texts[0] : joinLines(texts.slice(0, height), vocabulary).text
    const titles = splitHeader(line ?? '', figures + 1)
    if (titles) return { titles, height, unclear: height > 1 }
  }
  const undivided = [texts[0] ?? '', ...Array<string>(figures).fill('')]
  return { titles: undivided, height: 1, unclear: true }
}
