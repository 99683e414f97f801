import type { Block, List, ListItem } from '@/domain/content/block'
import type { Inline, Text } from '@/domain/content/inline'

/**
 * The normal form of a text: what the editor can hold and give back unchanged. Neighbouring text of the
 * same marks and language is one text; control characters are spaces; a body that is nothing but one
 * empty paragraph has no blocks, since an editor is never without a paragraph. Other empty paragraphs stay.
 */
export function normaliseBlocks(blocks: readonly Block[]): Block[] {
  const normal = blocks.map(normaliseBlock)
  const [first, second] = normal
  const isBlank = !second && first?.type === 'paragraph' && first.children.length === 0
  return isBlank ? [] : normal
}

/** The normal form of running text; see `normaliseBlocks`. */
export function normaliseInlines<T extends Inline>(inlines: readonly T[]): T[]
export function normaliseInlines(inlines: readonly Inline[]): Inline[] {
  return joinTexts(inlines.map(normaliseInline))
}

function normaliseBlock(block: Block): Block {
  switch (block.type) {
    case 'table':
      return block
    case 'list':
      return normaliseList(block)
    case 'paragraph':
    case 'quote':
      return { ...block, children: normaliseInlines(block.children) }
  }
}

function normaliseList({ start, ...list }: List): List {
  const items = list.items.map(normaliseItem)
  return list.ordered && start !== undefined ? { ...list, start, items } : { ...list, items }
}

function normaliseItem({ list, ...item }: ListItem): ListItem {
  const children = normaliseInlines(item.children)
  return list ? { ...item, children, list: normaliseList(list) } : { ...item, children }
}

function normaliseInline(inline: Inline): Inline {
  switch (inline.type) {
    case 'text':
      return cleanText(inline)
    case 'link':
      return { ...inline, children: normaliseInlines(inline.children) }
    case 'footnote':
      return { ...inline, children: normaliseInlines(inline.children) }
    case 'break':
    case 'citation':
    case 'cross-reference':
      return inline
  }
}

function cleanText({ type, text, marks, language }: Text): Text {
  return {
    type,
    text: text.replace(/\p{Cc}/gu, ' ').toWellFormed(),
    ...(marks && { marks }),
    ...(language && { language }),
  }
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && haveSameLook(last, inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

function haveSameLook(a: Text, b: Text): boolean {
  return a.language === b.language && String(a.marks) === String(b.marks)
}
