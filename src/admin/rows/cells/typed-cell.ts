import type { Cell } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import type { MessageLanguage } from '@/domain/messages/message'
import { readDate } from '@/editor/paste/read-table/read-date'
import type { GridCode, GridColumn } from '../model/grid-column'
import { EMPTY } from '../model/grid-row'
import { withDate, withNumber, withRun, notStated } from './edit-cell'
import { composed, extrasOf, notesOf } from './extras'

type Typing = { before: Cell; column: GridColumn; language: MessageLanguage }

const NOT_STATED = /^(\.\.|i\.\s?o\.|ikke oppgitt|ikkje oppgitt|not stated|n\.\s?s\.|n\/a)$/i

/**
 * A cell after something was typed or pasted over it: as its column has it where that can be, else as text, which the
 * grid shows as not fitting. Notes and citations stay. Nothing at all makes an empty cell, ".." one that is not stated.
 */
export function typedCell(text: string, typing: Typing): Cell {
  const typed = text.trim()
  const { before } = typing
  if (typed === '') return EMPTY
  if (NOT_STATED.test(typed) && notesOf(before)) return notStated(before)
  return typing.column.type === 'text' ? withWords(before, text) : typedValue(typed, typing)
}

function typedValue(text: string, { before, column, language }: Typing): Cell {
  switch (column.type) {
    case 'date':
      return withDate(before, typedDate(text) ?? text)
    case 'category':
      return withLabel(before, { text, codes: column.codes })
    case 'text':
    case 'integer':
    case 'decimal':
    case 'percent':
      return withNumber(before, { text, language })
  }
}

/** The one category that a text can mean: by its whole label, or by first letters that no other has. */
export function codeMeant(text: string, codes: readonly GridCode[]): GridCode | null {
  const wanted = folded(text)
  const whole = codes.find(({ label }) => folded(label) === wanted)
  const begun = codes.filter(({ label }) => folded(label).startsWith(wanted))
  return whole ?? (begun.length === 1 ? (begun[0] ?? null) : null)
}

/** The date that a text says, also with spaces after its points; null where it says none. */
export function typedDate(text: string): string | null {
  return readDate(text.replace(/(\d\.) +(?=\d)/g, '$1'))
}

/** A text as it is compared, in lower case. */
export function folded(text: string): string {
  return text.trim().toLocaleLowerCase('nb')
}

function withLabel(
  before: Cell,
  { text, codes }: { text: string; codes: readonly GridCode[] },
): Cell {
  const code = codeMeant(text, codes)
  if (!code) return composed(text, extrasOf(before))
  const children = before.kind === 'category' ? before.children : extrasOf(before)
  return { kind: 'category', code: code.id, children }
}

// Marks and language stay where the words are one run; several runs can't tell which of them was meant.
function withWords(before: Cell, text: string): Cell {
  const runs = cellInlines(before).flatMap(({ type }, index) => (type === 'text' ? [index] : []))
  const [only] = runs
  if (before.kind !== 'text' || runs.length > 1 || only === undefined)
    return composed(text, extrasOf(before))
  return withRun(before, { index: only, text })
}
