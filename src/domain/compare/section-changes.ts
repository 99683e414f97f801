import type { Block } from '../content/block'
import type { ReportContent } from '../content/report-content'
import type { Table } from '../content/table'
import { walkSections, type ContentBody } from '../content/walk'
import { isSameContent } from './same-content'

type Published = Pick<ReportContent, 'sections' | 'tables' | 'boilerplate'>

/**
 * How many places of each section differ from an edition: its heading, blocks that are new, changed or gone, and tables
 * whose data changed. Section id → count; sections that are as they were are left out.
 */
export function sectionChanges(body: ContentBody, edition: Published): Map<string, number> {
  const before = new Map([...walkSections(edition)].map((section) => [section.id, section]))
  const tables = changedTables(body.tables, edition.tables)
  const counts = [...walkSections(body)].map(({ id, title, blocks }) => {
    const old = before.get(id)
    const heading = old?.title === title ? 0 : 1
    return [id, heading + blockChanges(blocks, old?.blocks ?? [], tables)] as const
  })
  return new Map(counts.filter(([, count]) => count > 0))
}

function blockChanges(
  after: readonly Block[],
  before: readonly Block[],
  tables: ReadonlySet<string>,
): number {
  const old = new Map(before.map((block) => [block.id, block]))
  const kept = new Set(after.map(({ id }) => id))
  const changed = after.filter((block) => {
    const isSame = old.has(block.id) && isSameContent(old.get(block.id), block)
    return !isSame || (block.type === 'table' && tables.has(block.table))
  })
  return changed.length + before.filter(({ id }) => !kept.has(id)).length
}

function changedTables(after: readonly Table[], before: readonly Table[]): Set<string> {
  const old = new Map(before.map((table) => [table.id, table]))
  return new Set(
    after.flatMap((table) => {
      const was = old.get(table.id)
      return was && !isSameContent(was, table) ? [table.id] : []
    }),
  )
}
