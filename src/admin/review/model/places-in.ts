import type { List } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
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
  const placeOf = new Map<string, string>()
  const sectionOf = new Map<string, { id: string; name: string }>()
  const order: string[] = []
  for (const section of walkSections(content)) {
    const own = { id: section.id, name: [section.number, section.title].filter(Boolean).join(' ') }
    for (const id of [section.id, ...section.blocks.map((block) => block.id)]) {
      order.push(id)
      placeOf.set(id, id)
      sectionOf.set(id, own)
    }
  }
  for (const { block, table } of walkBlocks(content)) {
    if (table) placeOf.set(table.id, block.id)
    if (block.type === 'list') for (const id of idsIn(block)) placeOf.set(id, block.id)
  }
  for (const { inline, block } of walkInlines(content)) {
    const place = placeOf.get(block)
    if (inline.type === 'footnote' && place !== undefined) placeOf.set(inline.id, place)
  }
  return { order, placeOf, sectionOf }
}

function idsIn({ id, items }: List): string[] {
  return [id, ...items.flatMap((item) => [item.id, ...(item.list ? idsIn(item.list) : [])])]
}
