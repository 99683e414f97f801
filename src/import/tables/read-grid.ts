import type { Line } from '@/import/lines/line'
import type { Vocabulary } from '@/import/text/vocabulary'
import type { Grid } from './grid'
import { numericTail } from './numeric-tail'
import { readFigureGrid } from './read-figure-grid'
import { readTextGrid } from './read-text-grid'

/** Finds the cells of a printed table. Null when there is nothing below the caption to read. */
export function readGrid(lines: readonly Line[], vocabulary: Vocabulary): Grid | null {
  if (lines.length === 0) return null
  const figures = usualCount(lines.slice(1).map(({ text }) => numericTail(text).length))
  if (figures === 0) return readTextGrid(lines, vocabulary)
  return readFigureGrid(lines, { figures, vocabulary })
}

/** The most frequent count above 0, the greater of two as frequent; 0 when rows of figures are too few. */
function usualCount(counts: readonly number[]): number {
  const frequency = new Map<number, number>()
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  const [best] = [...frequency].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return best && best[1] * 4 >= counts.length ? best[0] : 0
}
