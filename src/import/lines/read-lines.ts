import { isInterleaved } from './is-interleaved'
import type { Line } from './line'
import { NOTE_MARK } from '@/domain/text/note-mark'

/** The printed lines of a plain text, with the empty lines between them told by what they mean. */
export function readLines(text: string): Line[] {
  const rows = clean(text).split('\n')
  const interleaved = isInterleaved(rows)
  const lines: Line[] = []
  let before: Before = { empty: 0, blank: false, page: false }
  for (const row of rows) {
    const content = row.replaceAll('\f', '')
    const here = { ...before, page: before.page || row.includes('\f') }
    if (content.trim() === '') before = emptyRow(here, content)
    else {
      lines.push(lineOf(content, { ...here, interleaved, first: lines.length === 0 }))
      before = { empty: 0, blank: false, page: false }
    }
  }
  return lines
}

/** What stood before a row: rows with nothing in them, a row of spaces, a form feed. */
type Before = { empty: number; blank: boolean; page: boolean }

function emptyRow(before: Before, content: string): Before {
  // Among interleaved rows a row of spaces is a line of its own: the printed page had a gap there.
  if (content !== '') return { ...before, empty: 0, blank: true }
  return { ...before, empty: before.empty + 1 }
}

type Where = Before & { interleaved: boolean; first: boolean }

function lineOf(content: string, where: Where): Line {
  const pageStart = where.page || beginsPage(content, where)
  const gap = where.blank || where.empty > (where.interleaved ? 1 : 0)
  return {
    text: content.trim(),
    leading: !pageStart && /^[ \t]/.test(content),
    trailing: content.length - content.trimEnd().length,
    gap: gap && !pageStart,
    pageStart,
  }
}

/** Right behind another line: among interleaved rows only a new page does that, else its space tells. */
function beginsPage(content: string, { empty, blank, first, interleaved }: Where): boolean {
  if (empty > 0 || blank || first) return false
  return interleaved || /^ {1,2}\S/.test(content)
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\u0085]/g, '\n')
    .replace(/(?<=[^\n])\f/g, '\n\f')
    .replace(/[\u200B\uFEFF]|\u00AD(?![ \t]*\n)/g, '')
    .replace(new RegExp(NOTE_MARK, 'gu'), '\uFFFD')
}
