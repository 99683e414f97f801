import { z } from 'zod'
import { arrangedItems } from '@/domain/compare/blocks/arranged-items'
import { ContentComparison } from '@/domain/compare/content-comparison'
import type { BlockComparison } from '@/domain/compare/model/block-comparison'
import { arranged } from '@/domain/compare/sections/arranged'
import { summaryOf } from '@/domain/compare/summary-of'
import { arrangedLines } from '@/domain/compare/tables/arranged-lines'
import type { TableComparison } from '@/domain/compare/model/table-comparison'

const OTHER: Readonly<Record<string, string>> = {
  before: 'after',
  after: 'before',
  added: 'removed',
  removed: 'added',
}

const Runs = z.array(z.looseObject({ kind: z.string() }))

/** A comparison seen from the other side: what was added is removed, and what was before is after. */
export function mirrored(comparison: ContentComparison): ContentComparison {
  const { sections, tables, ...others } = ContentComparison.parse(swapped(comparison))
  const blocks = sections.flatMap((section) => section.blocks).map(withMergedItems)
  const parts = {
    ...others,
    sections: arranged({ sections, blocks }),
    tables: tables.map(withMergedLines),
  }
  return { ...parts, summary: summaryOf(parts) }
}

/** The same JSON with the sides’ names exchanged, in keys and in `kind`; no content has these words in such places. */
function swapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(swapped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [OTHER[key] ?? key, swappedMember(key, member)]),
  )
}

function swappedMember(key: string, member: unknown): unknown {
  if (key === 'kind' && typeof member === 'string') return OTHER[member] ?? member
  return key === 'runs' ? removedFirst(Runs.parse(swapped(member))) : swapped(member)
}

function removedFirst<Run extends { kind: string }>(runs: Run[]): Run[] {
  return runs.map((run, i) => {
    const [last, next] = [runs[i - 1], runs[i + 1]]
    if (run.kind === 'added' && next?.kind === 'removed') return next
    return run.kind === 'removed' && last?.kind === 'added' ? last : run
  })
}

function withMergedItems(block: BlockComparison): BlockComparison {
  if (block.kind !== 'changed' || block.change.form !== 'list') return block
  const { items, lists } = block.change
  return { ...block, change: { ...block.change, items: arrangedItems(items, lists) } }
}

function withMergedLines(table: TableComparison): TableComparison {
  if (table.kind !== 'changed') return table
  return { ...table, columns: arrangedLines(table.columns), rows: arrangedLines(table.rows) }
}
