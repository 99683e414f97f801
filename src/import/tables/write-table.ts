import type { Cell, CodeList, Column, ColumnType, Table } from '@/domain/content/table'
import { noteNumbers, noteMark } from '@/domain/text/note-mark'
import { writeInlines, type Writing } from '@/import/text/write-inlines'
import { parseFigure, type Figure } from './parse-figure'
import type { TablePassage } from './table-passage'

/** A printed table as typed data: figures are numbers, and what only a colour said is an unknown category. */
export function writeTable(passage: TablePassage, writing: Writing): Table {
  const { newId } = writing
  const { caption, grid } = passage
  const id = newId()
  const codeList = writeCodeList(passage, newId)
  const types = columnTypes(passage, writing)
  return {
    id,
    caption: writeInlines(caption.text, writing),
    period: caption.period,
    unit: null,
    rowHeads: grid.figures,
    columns: grid.titles.map((title, i) =>
      writeColumn(title, { writing, type: types[i], codeList }),
    ),
    codeLists: codeList ? [codeList] : [],
    rows: grid.rows.map((cells) => ({
      id: newId(),
      cells: cells.map((cell, i) => writeCell(cell, { writing, type: types[i] ?? 'text' })),
    })),
    source: writeInlines(caption.source, writing),
  }
}

function writeCodeList({ caption }: TablePassage, newId: () => string): CodeList | null {
  if (caption.legend.length === 0) return null
  const codes = caption.legend.map(({ colour, label }) => ({ id: newId(), label, colour }))
  return { id: newId(), name: '', codes }
}

function columnTypes({ caption, grid }: TablePassage, { language }: Writing): ColumnType[] {
  return grid.titles.map((_, i) => {
    if (caption.legend.length > 0) return 'category'
    if (!grid.figures || i === 0) return 'text'
    return figureType(grid.rows.map((row) => parseFigure(row[i] ?? '', language)))
  })
}

function figureType(figures: readonly Figure[]): ColumnType {
  const forms = new Set(figures.flatMap((figure) => figure?.form ?? []))
  if (forms.size > 1) return 'decimal'
  return [...forms][0] ?? 'integer'
}

function writeColumn(
  title: string,
  options: { writing: Writing; type: ColumnType | undefined; codeList: CodeList | null },
): Column {
  const { writing, type = 'text', codeList } = options
  const column = { id: writing.newId(), title: writeInlines(title, writing), type }
  return codeList ? { ...column, codeList: codeList.id } : column
}

function writeCell(cell: string, { writing, type }: { writing: Writing; type: ColumnType }): Cell {
  if (cell === '') return { kind: 'empty' }
  if (type === 'category')
    return { kind: 'category', code: null, children: writeInlines(cell, writing) }
  if (type === 'text') return { kind: 'text', children: writeInlines(cell, writing) }
  const figure = parseFigure(cell, writing.language)
  const marks = noteNumbers(cell).map(noteMark).join('')
  const notes = writeInlines(marks, writing).filter((node) => node.type === 'footnote')
  return figure ? { kind: 'number', value: figure.value, notes } : { kind: 'not-stated', notes }
}
