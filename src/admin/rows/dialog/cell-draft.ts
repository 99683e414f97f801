import type { Inline } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import { withRun, notStated } from '../cells/edit-cell'
import { composed, extrasOf, notesOf, withInlines } from '../cells/extras'
import { plainNote, withNoteText } from './plain-note'

/** What is being changed of a cell besides its value, before it is used. */
export type CellDraft = {
  /** The cell as it was. */
  cell: Cell
  isNotStated: boolean
  /** The places of the notes, citations and links that are to go. */
  removed: readonly number[]
  /** New words of plain notes, by the id of the note. */
  noteTexts: Readonly<Record<string, string>>
  newNote: string
  /** The words beside a category. */
  words: string
}

/** A draft in which nothing has been changed yet. */
export function draftOf(cell: Cell): CellDraft {
  const [first] = cellInlines(cell)
  return {
    cell,
    isNotStated: cell.kind === 'not-stated',
    removed: [],
    noteTexts: {},
    newNote: '',
    words: first?.type === 'text' ? first.text : '',
  }
}

/** The cell that a draft makes. A note whose words were all taken away goes; a new note gets the id. */
export function cellOf(draft: CellDraft, newNoteId: string): Cell {
  const inlines = keptInlines(draft)
  const newNote = draft.newNote.trim()
  const kept = withInlines(draft.cell, [
    ...inlines,
    ...(newNote === '' ? [] : [plainNote(newNoteId, newNote)]),
  ])
  return stated(withWords(kept, draft), draft)
}

/** Whether a cell can be set to "not stated" with nothing but its value lost. */
export function canBeNotStated({ cell, removed }: Pick<CellDraft, 'cell' | 'removed'>): boolean {
  const inlines = cellInlines(cell).filter((_, i) => !removed.includes(i))
  return inlines.every(({ type }) => type === 'text' || type === 'footnote')
}

function keptInlines({ cell, removed, noteTexts }: CellDraft): Inline[] {
  return cellInlines(cell).flatMap((inline, i) => {
    if (removed.includes(i)) return []
    const text = inline.type === 'footnote' ? noteTexts[inline.id]?.trim() : undefined
    if (inline.type !== 'footnote' || text === undefined) return [inline]
    return text === '' ? [] : [withNoteText(inline, text)]
  })
}

function withWords(cell: Cell, { words }: CellDraft): Cell {
  if (cell.kind !== 'category') return cell
  const index = cell.children[0]?.type === 'text' ? 0 : -1
  return withRun(cell, { index, text: words })
}

function stated(cell: Cell, { isNotStated }: CellDraft): Cell {
  if (isNotStated) return notesOf(cell) === null ? cell : notStated(cell)
  return cell.kind === 'not-stated' ? composed('', extrasOf(cell)) : cell
}
