import type { Cell } from '@/domain/content/table'
import { misfitOf } from '@/domain/content/table-fit'
import { plainText } from '@/domain/content/walk'
import type { MessageLanguage } from '@/domain/messages/message'
import { wordsOf } from './edit-cell'
import { composed, extrasOf, notesOf } from './extras'
import type { GridCode, GridColumn } from '../model/grid-column'
import { parseNumber } from './number-text'
import { folded, typedDate } from './typed-cell'

type To = { column: GridColumn; language: MessageLanguage }

/** A cell that does not fit, as its column has it; null when that can't be done without losing anything. */
export function convertCell(cell: Cell, { column, language }: To): Cell | null {
  const made = madeFor(cell, { column, language })
  return made && misfitOf(made, column) === null ? made : null
}

function madeFor(cell: Cell, { column, language }: To): Cell | null {
  switch (column.type) {
    case 'text':
      return asText(cell, { column, language })
    case 'integer':
    case 'decimal':
    case 'percent':
      return asNumber(cell, language)
    case 'date':
      return asDate(cell)
    case 'category':
      return asCategory(cell, column.codes)
  }
}

function asText(cell: Cell, { column, language }: To): Cell | null {
  if (cell.kind !== 'category') return composed(wordsOf(cell, language), extrasOf(cell))
  const label = column.codes.find(({ id }) => id === cell.code)?.label
  const words = plainText(cell.children)
  if (cell.code !== null && label === undefined) return null
  if (label === undefined || words === label) return composed(words, extrasOf(cell))
  return words === '' ? composed(label, extrasOf(cell)) : null
}

function asNumber(cell: Cell, language: MessageLanguage): Cell | null {
  const value = cell.kind === 'text' ? parseNumber(wordsOf(cell, language), language) : null
  const notes = notesOf(cell)
  return value === null || notes === null ? null : { kind: 'number', value, notes }
}

function asDate(cell: Cell): Cell | null {
  const value = cell.kind === 'text' ? typedDate(plainText(cell.children)) : null
  const notes = notesOf(cell)
  return value === null || notes === null ? null : { kind: 'date', value, notes }
}

function asCategory(cell: Cell, codes: readonly GridCode[]): Cell | null {
  if (cell.kind !== 'text') return null
  const words = folded(plainText(cell.children))
  const code = codes.find(({ label }) => folded(label) === words)
  return code ? { kind: 'category', code: code.id, children: extrasOf(cell) } : null
}
