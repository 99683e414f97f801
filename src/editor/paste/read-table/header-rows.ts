import type { Inline } from '@/domain/content/inline'
import { plainText } from '@/domain/content/walk'
import { isBlank, type Grid, type GridCell } from './grid'
import { NUMBER_FORMATS, readFigure } from './read-figure'
import { readDate } from './read-date'

const MAX_HEAD_ROWS = 3

/** How many rows at the top head the columns: as the other program says, else as they look. */
export function countHeadRows({ rows, headRows }: Grid): number {
  if (headRows !== null) return Math.min(headRows, MAX_HEAD_ROWS)
  const marked = rows.findIndex((row) => !row.every(isHead))
  if (marked > 0) return Math.min(marked, MAX_HEAD_ROWS)
  const [first = []] = rows
  return rows.length > 1 && looksLikeHeads(first) ? 1 : 0
}

/** The header cell of a column: what its head rows say from the top down, each thing once, without emphasis. */
export function columnTitle(heads: readonly GridCell[]): Inline[] {
  const seen = new Set<string>()
  const title: Inline[] = []
  for (const { inlines } of heads) {
    const words = plainText(inlines).trim()
    if (inlines.length === 0 || (words !== '' && seen.has(words))) continue
    seen.add(words)
    if (title.length > 0) title.push({ type: 'text', text: ' – ' })
    title.push(...inlines.map(withoutBold))
  }
  return title
}

function isHead(cell: GridCell): boolean {
  return cell.head || isBlank(cell)
}

function looksLikeHeads([corner, ...rest]: readonly GridCell[]): boolean {
  const cells = corner && !isBlank(corner) ? [corner, ...rest] : rest
  return cells.length > 0 && cells.every((cell) => !isBlank(cell) && !isValue(cell))
}

function isValue({ inlines }: GridCell): boolean {
  const words = plainText(inlines).trim()
  if (/^(?:18|19|20)\d\d$/.test(words)) return false
  return readDate(words) !== null || NUMBER_FORMATS.some((format) => readFigure(words, format))
}

// A header cell is emphasised by being one.
function withoutBold(inline: Inline): Inline {
  if (inline.type === 'link') return { ...inline, children: inline.children.map(plain) }
  return inline.type === 'text' ? plain(inline) : inline
}

type TextInline = Extract<Inline, { type: 'text' }>

function plain({ marks, ...text }: TextInline): TextInline {
  const rest = marks?.filter((mark) => mark !== 'bold') ?? []
  return rest.length > 0 ? { ...text, marks: rest } : text
}
