import type { Column, Row } from '../../content/table'
import { changed, changedFields } from '../changed-fields'
import type { ColumnComparison, RowComparison } from '../model/table-comparison'
import { stableIds } from '../order/stable-ids'
import { compareText } from '../text/compare-text'
import { arrangedLines } from './arranged-lines'

type Line<T> = {
  id: string
  before: number | null
  after: number | null
  moved: boolean
  from: T | undefined
  to: T | undefined
}

/** The columns of two versions of a table in one merged order. */
export function compareColumns(
  before: readonly Column[],
  after: readonly Column[],
): ColumnComparison[] {
  return mergedLines(before, after).flatMap(({ from, to, ...line }): ColumnComparison[] => {
    if (!from) return to ? [{ ...line, kind: 'added', column: to }] : []
    if (!to) return [{ ...line, kind: 'removed', column: from }]
    const title = compareText(from.title, to.title)
    return [{ ...line, kind: 'kept', title, fields: changedFields(fieldsOf(from), fieldsOf(to)) }]
  })
}

/** The rows of two versions of a table in one merged order. */
export function compareRows(before: readonly Row[], after: readonly Row[]): RowComparison[] {
  return mergedLines(before, after).flatMap(({ from, to, ...line }): RowComparison[] => {
    if (!from) return to ? [{ ...line, kind: 'added', row: to }] : []
    if (!to) return [{ ...line, kind: 'removed', row: from }]
    return [{ ...line, kind: 'kept', total: changed(from.total ?? null, to.total ?? null) }]
  })
}

function mergedLines<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): Line<T>[] {
  const [old, fresh] = [placesOf(before), placesOf(after)]
  const stable = stableIds([...old.keys()], [...fresh.keys()])
  const lines = [...new Set([...old.keys(), ...fresh.keys()])].map((id) => {
    const [i, j] = [old.get(id) ?? null, fresh.get(id) ?? null]
    const [from, to] = [i === null ? undefined : before[i], j === null ? undefined : after[j]]
    return { id, before: i, after: j, moved: Boolean(from && to) && !stable.has(id), from, to }
  })
  return arrangedLines(lines)
}

function placesOf(lines: readonly { id: string }[]): Map<string, number> {
  return new Map(lines.map(({ id }, i) => [id, i]))
}

function fieldsOf({ type, unit, codeList }: Column) {
  return { type, unit, codeList }
}
