import type { ReportContent } from '../../content/report-content'
import type { Table } from '../../content/table'
import { plainText } from '../../content/walk'
import type { RuleFinding } from '../finding'
import { placedTables, tableFinding, type PlacedTable } from '../tables/placed-tables'

/**
 * Columns without a heading, and tables whose first column looks like the heads of their rows but is not marked as such.
 * An empty corner above the heads of rows only warns: a reader who hears the table misses less there.
 */
export function tableHeaderFindings(content: ReportContent): RuleFinding[] {
  return placedTables(content).flatMap((placed) => [
    ...emptyHeaders(placed),
    ...(looksHeaded(placed.table)
      ? [
          tableFinding(placed, {
            outcome: 'possible',
            severity: 'warns',
            code: 'table-row-heads',
          }),
        ]
      : []),
  ])
}

function emptyHeaders(placed: PlacedTable): RuleFinding[] {
  const { columns, rowHeads } = placed.table
  return columns.flatMap(({ title }, place) => {
    if (hasWords(title)) return []
    const isCorner = place === 0 && rowHeads
    return [
      tableFinding(placed, {
        ...(isCorner && { severity: 'warns' }),
        code: 'table-header-empty',
        values: { column: place + 1 },
      }),
    ]
  })
}

function hasWords(title: Table['columns'][number]['title']): boolean {
  return plainText(title).trim() !== '' || title.some(({ type }) => type === 'citation')
}

function looksHeaded({ rowHeads, columns: [first, ...others] }: Table): boolean {
  return !rowHeads && first?.type === 'text' && others.some(({ type }) => type !== 'text')
}
