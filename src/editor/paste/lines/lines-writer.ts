import type { Footnote } from '@/domain/content/inline'
import { isBlank, type Grid } from '../read-table/grid'
import type { Line, Role } from './line'
import type { Look } from './look'
import { writeInlines, type Piece } from './write-inlines'

/** Takes down a document line by line while it is walked. */
export type LinesWriter = {
  /** Ends the line before, and begins one of this role. */
  begin: (role: Role) => void
  words: (text: string, look: Look) => void
  lineBreak: () => void
  footnote: (footnote: Footnote) => void
  table: (grid: Grid) => void
  lines: () => Line[]
}

/** A writer with nothing written yet. */
export function linesWriter(): LinesWriter {
  const lines: Line[] = []
  let role: Role = { type: 'paragraph' }
  let pieces: Piece[] = []

  function end(): void {
    const inlines = writeInlines(pieces)
    if (inlines.length > 0) lines.push({ role, inlines })
    pieces = []
  }

  return {
    begin: (next) => {
      end()
      role = next
    },
    words: (text, look) => {
      if (text !== '') pieces.push({ type: 'words', text, look })
    },
    lineBreak: () => {
      // Two breaks in a row are how programs without paragraphs part them.
      if (endsInBreak(pieces)) end()
      else pieces.push({ type: 'break' })
    },
    footnote: (footnote) => {
      pieces.push({ type: 'footnote', footnote })
    },
    table: (grid) => {
      end()
      // Of a table without anything in its cells, only what is said of it is left.
      if (grid.rows.flat().every(isBlank) && grid.caption.length > 0)
        lines.push({ role: { type: 'paragraph' }, inlines: grid.caption })
      else lines.push({ role: { type: 'table' }, grid })
    },
    lines: () => {
      end()
      return lines
    },
  }
}

function endsInBreak(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => piece.type !== 'words' || piece.text.trim() !== '')
  return last?.type === 'break'
}
