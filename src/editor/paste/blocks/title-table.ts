import type { Inline } from '@/domain/content/inline'
import type { Line, TableLine, TextLine } from '../lines/line'

const NUMBER = /^\s*(?:tabell|table)\s+\d+(?:\.\d+)*\s*[.:–-]?\s*/i

/** Lines with each table's title in the table: the line that says "Tabell 1 …" right before it, or its caption behind it. */
export function titleTables(lines: readonly Line[]): Line[] {
  const titled: Line[] = []
  let behindTable: TableLine | null = null
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const table = isTitle(line) ? (untitled(next) ?? untitled(behindTable)) : null
    if (table && 'inlines' in line) table.grid.caption = withoutNumber(line.inlines)
    else titled.push(line)
    behindTable = 'grid' in line ? line : null
  }
  return titled
}

function isTitle(line: Line): line is TextLine {
  if (!('inlines' in line)) return false
  if (line.role.type === 'caption') return true
  const [first] = line.inlines
  return line.role.type === 'paragraph' && first?.type === 'text' && NUMBER.test(first.text)
}

function untitled(line: Line | null | undefined): TableLine | null {
  return line && 'grid' in line && line.grid.caption.length === 0 ? line : null
}

// A table's number is its place, and is never stored.
function withoutNumber(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text') return [...inlines]
  const text = first.text.replace(NUMBER, '')
  const title = text === '' ? rest : [{ ...first, text }, ...rest]
  return title.length > 0 ? title : [...inlines]
}
