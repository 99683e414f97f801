import { isHeadingLine } from '@/import/blocks/is-heading-line'
import type { LaidOut, Layout } from '@/import/blocks/layout'
import type { RawTable } from '@/import/blocks/raw-block'
import type { Line } from '@/import/lines/line'
import { endsSentence, startsLower } from '@/domain/text/sentence'
import { textWidth } from '@/import/lines/text-width'
import { isCaptionStart, readCaptionStart } from './caption-start'
import { COLOUR_NAME } from './colour-name'
import { numericTail } from './numeric-tail'

const SOURCE_LINE = /^(?:Kilder?|Kjelder?|Sources?)\s*:/iu
const CAPTION_GOES_ON = new RegExp(
  `^(?:\\(|(?:${COLOUR_NAME})\\s*:|(?:Kilder?|Kjelder?|Sources?)\\s*:)`,
  'iu',
)
/** Prose is at least this wide, as a part of a full line. */
const PROSE = 0.75

/** The table whose caption begins at a line: caption, grid and source line, up to where the text goes on. */
export function takeTable(text: LaidOut, start: number): { block: RawTable; end: number } | null {
  const { lines } = text
  const opening = readCaptionStart(lines[start]?.text ?? '')
  if (!opening) return null
  const gridStart = captionEnd(text, start)
  const gridEnd = endOfGrid(text, gridStart)
  const end = belowEnd(text, gridEnd)
  const block = {
    kind: 'table' as const,
    number: opening.number,
    caption: lines.slice(start, gridStart),
    grid: lines.slice(gridStart, gridEnd),
    below: lines.slice(gridEnd, end),
  }
  return { block, end }
}

function captionEnd(text: LaidOut, start: number): number {
  const { lines } = text
  let end = start + 1
  while (end < lines.length && captionGoesOn(text, end)) end++
  return end
}

function captionGoesOn({ lines, layout }: LaidOut, at: number): boolean {
  const line = lines[at - 1]
  const next = lines[at]
  if (!line || !next || next.gap) return false
  if (CAPTION_GOES_ON.test(next.text)) return true
  return !endsSentence(line.text) && (startsLower(next.text) || isWide(line, layout))
}

function endOfGrid(text: LaidOut, start: number): number {
  const { lines } = text
  let end = start
  while (end < lines.length && isRow(text, { at: end, start })) end++
  const stopsAtProse = end > start + 1 && lines[end]?.gap === false
  return stopsAtProse && isHeadingAfter(text, { last: end - 1, start }) ? end - 1 : end
}

/** The heading of the next section looks like a cell; the prose behind it and the missing cells tell. */
function isHeadingAfter(text: LaidOut, { last, start }: { last: number; start: number }): boolean {
  const [row, header] = [text.lines[last], text.lines[start]]
  return row !== undefined && isHeadingLine(text, last) && !isWholeRow(row, header)
}

function isRow(text: LaidOut, { at, start }: { at: number; start: number }): boolean {
  const line = text.lines[at]
  if (!line || SOURCE_LINE.test(line.text) || isCaptionStart(line.text)) return false
  if (line.gap && at > start && numericTail(line.text).length === 0) return false
  return !isProse(line, { next: text.lines[at + 1], layout: text.layout })
}

type Around = { next: Line | undefined; layout: Layout }

/** A line of prose: a sentence of some words, or a wide line that runs on into the next. */
function isProse(line: Line, { next, layout }: Around): boolean {
  const figures = numericTail(line.text).length
  if (figures > 1) return false
  const words = line.text.split(/\s+/).length
  if (figures === 0 && words >= 4 && endsSentence(line.text)) return true
  return next !== undefined && startsLower(next.text) && isWide(line, layout)
}

function isWide({ text }: Line, { margin }: Layout): boolean {
  return textWidth(text) > margin * PROSE
}

/** A row that has a figure, or as many cells as the header has words. */
function isWholeRow(row: Line, header: Line | undefined): boolean {
  if (!header || numericTail(row.text).length > 0) return true
  const cells = (row.text + ' '.repeat(row.trailing)).split(' ').length - Math.min(1, row.trailing)
  return cells >= header.text.split(/\s+/).length
}

function belowEnd({ lines }: LaidOut, start: number): number {
  if (!SOURCE_LINE.test(lines[start]?.text ?? '')) return start
  const length = lines.slice(start).findIndex((line, i, all) => {
    const next = all[i + 1]
    return next === undefined || next.gap || endsSentence(line.text)
  })
  return start + length + 1
}
