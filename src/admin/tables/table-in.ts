import type { FormState } from 'payload'
import type { Inline } from '@/domain/content/inline'
import type { CodeList, Column, Table } from '@/domain/content/table'
import { withTotals } from '@/domain/content/table-totals'
import { Period } from '@/domain/content/identifier'
import { inlineFromLexical } from '@/editor/body/from-lexical'
import { columnsIn } from '../rows/model/columns-in'
import type { GridColumn } from '../rows/model/grid-column'
import { cellIn, readRows } from '../rows/model/grid-row'
import { lineProblems } from '@/editor/body/body-problems'

const CODES = 'codes'

/** The table of a form as readers would get it, saved or not; null while it has no caption or no columns. */
export function tableIn(fields: FormState, id: string): Table | null {
  const caption = inlinesOf(fields, 'caption')
  const held = columnsIn(fields)
  const rows = readRows(fields.rows?.value)
  if (caption.length === 0 || held.length === 0 || !rows) return null
  return withTotals({
    ...{ id, caption, source: inlinesOf(fields, 'source') },
    ...factsOf(fields),
    columns: held.map((column, i) => shownColumn(column, inlinesOf(fields, `columns.${i}.title`))),
    codeLists: codeListsOf(held),
    rows: rows.map((row) => ({ ...row, cells: held.map((column) => cellIn(row, column.id)) })),
  })
}

function factsOf({
  period,
  unit,
  rowHeads,
}: FormState): Pick<Table, 'period' | 'unit' | 'rowHeads'> {
  return {
    period: Period.safeParse(period?.value).data ?? null,
    unit: textOf(unit?.value),
    rowHeads: rowHeads?.value === true,
  }
}

function shownColumn({ id, type, unit }: GridColumn, title: Inline[]): Column {
  return {
    ...{ id, type, title },
    ...(type === 'category' && { codeList: CODES }),
    ...(unit !== null && { unit }),
  }
}

function codeListsOf([first]: readonly GridColumn[]): CodeList[] {
  const codes = [...(first?.codes ?? [])]
  return codes.length > 0 ? [{ id: CODES, name: '', codes }] : []
}

function inlinesOf(fields: FormState, path: string): Inline[] {
  const state: unknown = fields[path]?.value
  return state && lineProblems(state).length === 0 ? inlineFromLexical(state) : []
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
