import { crossReferenceText } from '@/domain/content/cross-reference-text'
import type { Block, ListItem } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import type { Reading } from '../article/reading'

/** Running text with cross-references as words, since what they point at may be folded, gone, or numbered otherwise. */
export function withoutCrossLinks(inlines: readonly Inline[], reading: Reading): Inline[] {
  return inlines.map((inline) =>
    inline.type === 'cross-reference'
      ? { type: 'text', text: crossReferenceText(inline, reading) }
      : inline,
  )
}

/** The same of a whole block. */
export function blockWithoutCrossLinks(block: Block, reading: Reading): Block {
  if (block.type === 'table') return block
  if (block.type === 'list') return { ...block, items: block.items.map(itemOf) }
  return { ...block, children: withoutCrossLinks(block.children, reading) }

  function itemOf({ list, ...item }: ListItem): ListItem {
    const children = withoutCrossLinks(item.children, reading)
    return { ...item, children, ...(list && { list: { ...list, items: list.items.map(itemOf) } }) }
  }
}
