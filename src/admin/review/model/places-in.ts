import type { Block, List } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import { walkBlocks, walkInlines, walkSections } from '@/domain/content/walk'

/** Where things stand on the page: each place is a section's heading or a block, by its id, in reading order. */
export type Places = {
  order: readonly string[]
  /** The place of a block, list item, footnote, table or section, by its id; of a table the first that shows it. */
  placeOf: ReadonlyMap<string, string>
  /** The section of each place, as "2.1 Vold", and its id. */
  sectionOf: ReadonlyMap<string, { id: string; name: string }>
}

/** Every place of a content that something can stand beside. */
export function placesIn(content: ReportContent): Places {
  const named = [...walkSections(content)].flatMap((section) => {
    const name = [section.number, section.title].filter(Boolean).join(' ')
    const ids = [section.id, ...section.blocks.map(({ id }) => id)]
    return ids.map((id) => [id, { id: section.id, name }] as const)
  })
  const order = named.map(([id]) => id)
  const placeOf = new Map(order.map((id) => [id, id]))
  for (const { block, table } of walkBlocks(content))
    for (const id of idsWithin(block, table)) placeOf.set(id, block.id)
  for (const { inline, block } of walkInlines(content))
    if (inline.type === 'footnote') placeOf.set(inline.id, placeOf.get(block) ?? block)
  return { order, placeOf, sectionOf: new Map(named) }
}

function idsWithin(block: Block, table: Table | null): string[] {
  if (table) return [table.id]
  return block.type === 'list' ? idsIn(block) : []
}

function idsIn({ id, items }: List): string[] {
  return [id, ...items.flatMap((item) => [item.id, ...(item.list ? idsIn(item.list) : [])])]
}
