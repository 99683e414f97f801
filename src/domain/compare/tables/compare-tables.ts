import type { Table } from '../../content/table'
import { numberContent } from '../../content/number-content'
import type { ContentBody } from '../../content/walk'
import { changed, changedFields } from '../changed-fields'
import type { TableComparison } from '../model/table-comparison'
import { isSameContent } from '../same-content'
import { compareText } from '../text/compare-text'
import { compareCells } from './compare-cells'
import { compareColumns, compareRows } from './compare-lines'

/** The tables that are new, gone or differ, in the order of their ids. */
export function compareTables(before: ContentBody, after: ContentBody): TableComparison[] {
  const [old, fresh] = [byId(before.tables), byId(after.tables)]
  const [from, to] = [numberContent(before).tables, numberContent(after).tables]
  return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((id) => {
    const number = { before: from.get(id) ?? null, after: to.get(id) ?? null }
    const sides = { was: old.get(id), is: fresh.get(id) }
    return compareTable({ id, number }, sides)
  })
}

function compareTable(
  head: Pick<TableComparison, 'id' | 'number'>,
  { was, is }: { was?: Table; is?: Table },
): TableComparison[] {
  if (!was) return is ? [{ ...head, kind: 'added', table: is }] : []
  if (!is) return [{ ...head, kind: 'removed', table: was }]
  if (isSameContent(was, is)) return []
  return [{ ...head, kind: 'changed', ...compareParts(was, is) }]
}

function compareParts(was: Table, is: Table) {
  return {
    caption: compareText(was.caption, is.caption),
    source: compareText(was.source, is.source),
    fields: changedFields(fieldsOf(was), fieldsOf(is)),
    codeLists: changed(was.codeLists, is.codeLists),
    columns: compareColumns(was.columns, is.columns),
    rows: compareRows(was.rows, is.rows),
    cells: compareCells(was, is),
  }
}

function fieldsOf({ period, unit, rowHeads }: Table) {
  return { period, unit, rowHeads }
}

function byId(tables: readonly Table[]): Map<string, Table> {
  return new Map(tables.map((table) => [table.id, table]))
}
