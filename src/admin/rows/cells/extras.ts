import type { Inline, Text } from '@/domain/content/inline'
import type { Cell, CellNote } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import { EMPTY } from '../model/grid-row'

/** What stands in a cell besides its words: notes, citations, links and line breaks. */
export type Extra = Exclude<Inline, Text>

/** A cell's extras, in order. */
export function extrasOf(cell: Cell): Extra[] {
  return cellInlines(cell).filter((inline) => inline.type !== 'text')
}

/** The extras as what may stand behind a value; null when there is more among them than notes and citations. */
export function notesOf(cell: Cell): CellNote[] | null {
  const extras = extrasOf(cell)
  const notes = extras.filter(isNote)
  return notes.length === extras.length ? notes : null
}

/** A text cell of these inline nodes; nothing at all is an empty cell. */
export function textCell(children: Inline[]): Cell {
  return children.length > 0 ? { kind: 'text', children } : EMPTY
}

/** Words and extras as a text cell. */
export function composed(words: string, extras: readonly Inline[]): Cell {
  return textCell([...(words === '' ? [] : [{ type: 'text' as const, text: words }]), ...extras])
}

/** The same cell with other notes behind its value, where it has a value and notes only. */
export function withInlines(cell: Cell, inlines: readonly Inline[]): Cell {
  switch (cell.kind) {
    case 'empty':
    case 'text':
      return textCell([...inlines])
    case 'category':
      return { ...cell, children: [...inlines] }
    case 'number':
    case 'date':
    case 'not-stated':
      return { ...cell, notes: inlines.filter(isNote) }
  }
}

function isNote(inline: Inline): inline is CellNote {
  return inline.type === 'footnote' || inline.type === 'citation'
}
