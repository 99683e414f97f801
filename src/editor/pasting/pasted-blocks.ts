import type { Block, List } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import type { PastedSection } from '../paste/blocks/pasted-section'

/** What was pasted as blocks of one section: headings are bold paragraphs of their own. */
export function pastedBlocks(sections: readonly PastedSection[], newId: () => string): Block[] {
  return sections.flatMap(({ heading, blocks }) =>
    heading ? [boldLine(heading.title, newId()), ...blocks] : blocks,
  )
}

/** What was pasted as the text of one line: a line break stands between its paragraphs, and tables are left out. */
export function pastedLine(sections: readonly PastedSection[]): Inline[] {
  const lines = pastedBlocks(sections, () => 'linje').flatMap(linesOf)
  return lines.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' as const }, ...line]))
}

/** The same sections with each table's place pointing at the document that was made of it, or without it. */
export function withTables(
  sections: readonly PastedSection[],
  made: ReadonlyMap<string, string>,
): PastedSection[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): Block[] => {
      if (block.type !== 'table') return [block]
      const table = made.get(block.table)
      return table === undefined ? [] : [{ ...block, table }]
    }),
  }))
}

function boldLine(text: string, id: string): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text, marks: ['bold'] }] }
}

function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'table':
      return []
    case 'list':
      return listLines(block)
    case 'paragraph':
    case 'quote':
      return [block.children]
  }
}

function listLines({ items }: List): Inline[][] {
  return items.flatMap(({ children, list }) => [children, ...(list ? listLines(list) : [])])
}
