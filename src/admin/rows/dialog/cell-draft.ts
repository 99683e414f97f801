import type { Inline } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import { notStated, withRun } from '../cells/edit-cell'
import { composed, extrasOf, notesOf, withInlines, type Extra } from '../cells/extras'

/** A note, citation or link of a cell, with its place among the cell's inline nodes. */
export type PlacedExtra = { extra: Extra; index: number }

/** What stands in a cell besides its words, with the places. */
export function placedExtras(cell: Cell): PlacedExtra[] {
  return cellInlines(cell).flatMap((extra, index) =>
    extra.type === 'text' ? [] : [{ extra, index }],
  )
}

/** The cell with one more note or citation behind what it has. */
export function withExtra(cell: Cell, extra: Inline): Cell {
  return withInlines(cell, [...cellInlines(cell), extra])
}

/** The cell with another note or citation in a place. */
export function replacedExtra(
  cell: Cell,
  { index, extra }: { index: number; extra: Inline },
): Cell {
  return withInlines(cell, cellInlines(cell).toSpliced(index, 1, extra))
}

/** The cell without what stands in a place. */
export function withoutExtra(cell: Cell, index: number): Cell {
  return withInlines(cell, cellInlines(cell).toSpliced(index, 1))
}

/** Whether a cell can be set to "not stated" with nothing but its value lost. */
export function canBeNotStated(cell: Cell): boolean {
  return notesOf(cell) !== null
}

/** The cell as one for which the source gives no value, or as one that waits for a value again. */
export function withStated(cell: Cell, isStated: boolean): Cell {
  if (!isStated) return notStated(cell)
  return cell.kind === 'not-stated' ? composed('', extrasOf(cell)) : cell
}

/** The words beside a category. */
export function wordsBeside(cell: Cell): string {
  const [first] = cellInlines(cell)
  return first?.type === 'text' ? first.text : ''
}

/** The cell with other words beside its category. */
export function withWordsBeside(cell: Cell, text: string): Cell {
  return withRun(cell, { index: cellInlines(cell)[0]?.type === 'text' ? 0 : -1, text })
}
