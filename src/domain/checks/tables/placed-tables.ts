import { numberContent } from '../../content/number-content'
import type { ReportContent } from '../../content/report-content'
import type { Table } from '../../content/table'
import { plainText, walkBlocks } from '../../content/walk'
import type { Place, RuleFinding } from '../finding'

/** A table where the text first has it: its number, the words of its caption, and its place. */
export type PlacedTable = { table: Table; number: number; title: string; place: Place }

/** The tables of a content in the order in which readers meet them. */
export function placedTables(content: ReportContent): PlacedTable[] {
  const { tables } = numberContent(content)
  return [...walkBlocks(content)].flatMap(({ block, section, table }) => {
    if (!table) return []
    const place = { section: section.id, block: block.id, table: table.id }
    return [
      {
        table,
        number: tables.get(table.id) ?? 0,
        title: plainText(table.caption).trim(),
        place: { ...place, footnote: null, source: null },
      },
    ]
  })
}

/** A finding on a table, which its sentence names by `{number}` and which a person can edit. */
export function tableFinding(
  { table, number, place }: PlacedTable,
  {
    values,
    passage = '',
    ...found
  }: Pick<RuleFinding, 'code' | 'severity' | 'values'> & {
    outcome?: RuleFinding['outcome']
    passage?: string
  },
): RuleFinding {
  return {
    outcome: 'discrepancy',
    ...found,
    place,
    passage,
    values: { number, ...values },
    mending: { kind: 'edit-table', table: table.id },
  }
}

/** The words that head a column; its number where it has none. */
export function columnTitle({ columns }: Pick<Table, 'columns'>, place: number): string {
  return plainText(columns[place]?.title ?? []).trim() || `${place + 1}`
}

/** The words that head a row: its first cell's, where that holds text; else ''. */
export function rowHead({ cells }: Table['rows'][number]): string {
  const [first] = cells
  return first?.kind === 'text' ? plainText(first.children).trim() : ''
}
