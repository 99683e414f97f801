import type { Line } from '@/import/lines/line'
import type { Vocabulary } from '@/domain/text/vocabulary'
import type { Grid } from './grid'
import { numericTail } from './numeric-tail'
import { readFigureGrid } from './read-figure-grid'
import { readTextGrid } from './read-text-grid'
import { splitHeader } from './split-header'

/** Finds the cells of a printed table. Null when there is nothing below the caption to read. */
export function readGrid(lines: readonly Line[], vocabulary: Vocabulary): Grid | null {
  const [header, ...rows] = lines
  if (!header) return null
  const figures = figureColumns(header, rows)
  if (figures === 0) return readTextGrid(lines, vocabulary)
  return readFigureGrid(lines, { figures, vocabulary })
}

/**
 * How many columns of figures: the most frequent number at the end of a row; of two as frequent, the one that
 * the header has titles for. 0 when too few rows end in figures.
 */
function figureColumns(header: Line, rows: readonly Line[]): number {
  const frequency = new Map<number, number>()
  for (const { text } of rows) {
    const count = numericTail(text).length
    if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  }
  const titled = (count: number) => Number(Boolean(splitHeader(header.text, count + 1)?.[0]))
  const [best] = [...frequency].toSorted(
    ([a, timesA], [b, timesB]) => timesB - timesA || titled(b) - titled(a) || b - a,
  )
  return best && best[1] * 4 >= rows.length ? best[0] : 0
}
