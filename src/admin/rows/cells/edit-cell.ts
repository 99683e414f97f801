import type { Inline } from '@/domain/content/inline'
import { CalendarDate } from '@/domain/content/identifier'
import type { Cell } from '@/domain/content/table'
import type { MessageLanguage } from '@/domain/messages/message'
import { cellInlines, plainText } from '@/domain/content/walk'
import { composed, extrasOf, notesOf, textCell } from './extras'
import { EMPTY } from '../model/grid-row'
import { numberText, parseNumber } from './number-text'

/** The words of a cell, as they stand in its input. */
export function wordsOf(cell: Cell, language: MessageLanguage): string {
  if (cell.kind === 'number') return numberText(cell.value, language)
  return cell.kind === 'date' ? cell.value : plainText(cellInlines(cell))
}

/**
 * A cell of a number column after something was typed in it. What is not a number is kept as text, which the grid
 * shows as not fitting; notes and citations stay whatever was typed.
 */
export function withNumber(cell: Cell, typed: { text: string; language: MessageLanguage }): Cell {
  const value = parseNumber(typed.text, typed.language)
  const notes = notesOf(cell)
  if (value === null || notes === null) return composed(typed.text, extrasOf(cell))
  return { kind: 'number', value, notes }
}

/** A cell of a date column after a date was chosen, or taken away (''). */
export function withDate(cell: Cell, date: string): Cell {
  const notes = notesOf(cell)
  if (notes === null || !CalendarDate.safeParse(date).success) return composed(date, extrasOf(cell))
  return { kind: 'date', value: date, notes }
}

/** A stretch of words in a cell, and where it stands among the cell's inline nodes; -1 is before them all. */
export type Run = { index: number; text: string }

/** A cell after the words of one run were changed; its marks and language stay, and so does all around it. */
export function withRun(cell: Cell, { index, text }: Run): Cell {
  const inlines =
    cell.kind === 'number' || cell.kind === 'date' ? extrasOf(cell) : cellInlines(cell)
  const changed = rewritten(inlines, { index, text })
  return cell.kind === 'category' ? { ...cell, children: changed } : textCell(changed)
}

/** What a cell of a category column can be set to, besides the categories. */
export const CATEGORY_CHOICES = ['empty', 'unknown', 'not-stated'] as const
export type CategoryChoice = (typeof CATEGORY_CHOICES)[number] | { code: string }

/** A cell of a category column after a choice; the words beside the category stay. */
export function withCategory(cell: Cell, choice: CategoryChoice): Cell {
  if (choice === 'empty') return EMPTY
  if (choice === 'not-stated') return notStated(cell)
  const children = [...cellInlines(cell)]
  return { kind: 'category', code: choice === 'unknown' ? null : choice.code, children }
}

/** A cell for which the source gives no value: its words go, its notes stay. */
export function notStated(cell: Cell): Cell {
  return { kind: 'not-stated', notes: notesOf(cell) ?? [] }
}

function rewritten(inlines: readonly Inline[], { index, text }: Run): Inline[] {
  const inline = inlines[index]
  if (inline?.type === 'text')
    return inlines.toSpliced(index, 1, ...(text === '' ? [] : [{ ...inline, text }]))
  return text === '' ? [...inlines] : [{ type: 'text', text }, ...inlines]
}
