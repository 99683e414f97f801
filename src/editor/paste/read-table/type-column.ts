import type { CellNote, Cell, ColumnType } from '@/domain/content/table'
import type { Inline } from '@/domain/content/inline'
import { isBlank, type GridCell } from './grid'
import { isNotStated, readFigure, type Figure, type NumberFormat } from './read-figure'
import { readDate } from './read-date'

/** The types that a column's cells can tell; that they are categories is for a person to say. */
export type PlainColumnType = Exclude<ColumnType, 'category'>

/** A column of cells as values; it is text as soon as one cell is neither a number nor a date like the others. */
export type TypedColumn = { type: PlainColumnType; cells: Cell[] }

type Value = { text: string; notes: CellNote[] }

/** Guesses a column's type from all its cells. An empty cell stays empty, a dash among figures is not stated. */
export function typeColumn(cells: readonly GridCell[], format: NumberFormat): TypedColumn {
  const values = cells.map(valueOf)
  return (
    typedColumn(values, dateReader()) ??
    figureColumn(values, format) ?? { type: 'text', cells: cells.map(textCell) }
  )
}

/** A cell as text. */
export function textCell(cell: GridCell): Cell {
  return isBlank(cell) ? { kind: 'empty' } : { kind: 'text', children: cell.inlines }
}

/** The words of a cell that holds plain text and notes and nothing else; null for any other. */
export function plainWords(cell: GridCell): string | null {
  return valueOf(cell)?.text ?? null
}

type Reader = { type: PlainColumnType; read: (value: Value) => Cell | null }

function dateReader(): Reader {
  return {
    type: 'date',
    read: ({ text, notes }) => {
      const value = readDate(text)
      return value === null ? null : { kind: 'date', value, notes }
    },
  }
}

function figureColumn(values: readonly (Value | null)[], format: NumberFormat): TypedColumn | null {
  const stated = values.flatMap((value) => (value && !isUnstated(value) ? value.text : []))
  const figures = stated.map((text) => readFigure(text, format))
  const type = figureType(figures)
  if (type === null || areYears(stated)) return null
  return typedColumn(values, {
    type,
    read: ({ text, notes }) => {
      const figure = readFigure(text, format)
      return figure === null ? null : { kind: 'number', value: figure.value, notes }
    },
  })
}

function figureType(figures: readonly (Figure | null)[]): PlainColumnType | null {
  const forms = new Set(figures.map((figure) => figure?.form))
  if (forms.size === 0 || forms.has(undefined)) return null
  // "12 %" and "12" in one column are not the same kind of figure.
  if (forms.has('percent')) return forms.size === 1 ? 'percent' : null
  return forms.has('decimal') ? 'decimal' : 'integer'
}

// Years are names of years: nobody adds them, and "2 019" is no year.
function areYears(texts: readonly string[]): boolean {
  return texts.every((text) => /^(?:18|19|20)\d\d$/.test(text))
}

function typedColumn(values: readonly (Value | null)[], reader: Reader): TypedColumn | null {
  const cells: Cell[] = []
  for (const value of values) {
    const cell = value && typedCell(value, reader)
    if (!cell) return null
    cells.push(cell)
  }
  return cells.some(({ kind }) => kind === 'number' || kind === 'date')
    ? { type: reader.type, cells }
    : null
}

function typedCell(value: Value, { read }: Reader): Cell | null {
  if (value.text === '' && value.notes.length === 0) return { kind: 'empty' }
  return isUnstated(value) ? { kind: 'not-stated', notes: value.notes } : read(value)
}

function isUnstated({ text }: Value): boolean {
  return text === '' || isNotStated(text)
}

/** Text and the notes behind it; null where there is more, or where raised digits could pass for part of a number. */
function valueOf({ inlines }: GridCell): Value | null {
  const notes = inlines.filter((inline) => inline.type === 'footnote')
  const texts = inlines.slice(0, inlines.length - notes.length)
  if (!texts.every(isPlain)) return null
  return {
    text: texts
      .map((inline) => (inline.type === 'text' ? inline.text : ''))
      .join('')
      .trim(),
    notes,
  }
}

function isPlain(inline: Inline): boolean {
  return (
    inline.type === 'text' &&
    !inline.marks?.some((mark) => mark === 'superscript' || mark === 'subscript')
  )
}
