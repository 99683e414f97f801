import type { Block } from '@/domain/content/block'
import type { ReportContent, ReportLanguage } from '@/domain/content/report-content'
import type { Cell, Row, Table } from '@/domain/content/table'
import { sampleContent } from './sample-content'

type Counted = {
  columns: readonly string[]
  rows: readonly (readonly [string, ...(number | null)[]])[]
} & Partial<Omit<Table, 'columns' | 'rows'>>

/** A complete table of whole numbers, `rows` being heads with their figures; null is an empty cell. */
export function countedTable({ columns, rows, ...fields }: Counted): Table {
  const id = fields.id ?? 't'
  return {
    id,
    caption: [{ type: 'text', text: 'Hendelser' }],
    period: '2022',
    unit: 'antall hendelser',
    source: [
      { type: 'citation', id: `${id}-kilde`, mode: 'bare', references: [{ source: 's-inst' }] },
    ],
    rowHeads: true,
    codeLists: [],
    columns: [
      { id: `${id}-hode`, title: [{ type: 'text', text: 'Område' }], type: 'text' },
      ...columns.map((title, i) => ({
        id: `${id}-k${i}`,
        title: [{ type: 'text' as const, text: title }],
        type: 'integer' as const,
      })),
    ],
    rows: rows.map(([head, ...figures], i) => ({ id: `${id}-r${i}`, ...cells(head, figures) })),
    ...fields,
  }
}

/** The sample report with one section of these paragraphs and tables, in order. */
export function contentOf(
  parts: readonly (string | Table | Block)[],
  language: ReportLanguage = 'nb',
): ReportContent {
  const sample = sampleContent()
  return {
    ...sample,
    report: { ...sample.report, language },
    sections: [{ id: 'sec', title: 'Tall', blocks: parts.map(blockOf), sections: [] }],
    tables: parts.filter((part) => isTable(part)),
  }
}

function blockOf(part: string | Table | Block, i: number): Block {
  if (typeof part === 'string')
    return { type: 'paragraph', id: `b${i}`, children: [{ type: 'text', text: part }] }
  return isTable(part) ? { type: 'table', id: `b${i}`, table: part.id } : part
}

function isTable(part: string | Table | Block): part is Table {
  return typeof part !== 'string' && 'caption' in part
}

function cells(head: string, figures: readonly (number | null)[]): Pick<Row, 'cells'> {
  return {
    cells: [
      { kind: 'text', children: [{ type: 'text', text: head }] },
      ...figures.map((value): Cell =>
        value === null ? { kind: 'empty' } : { kind: 'number', value, notes: [] },
      ),
    ],
  }
}
