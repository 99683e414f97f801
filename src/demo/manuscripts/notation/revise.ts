import type { Block } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import type { Manuscript, ManuscriptSection } from '@/domain/content/manuscript'
import type { Table } from '@/domain/content/table'

/** The text of a report and the tables that it has at hand. */
export type Draft = Pick<Manuscript, 'sections' | 'tables'>

/** One change to a draft. */
export type Edit = (draft: Draft) => Draft

/** A later draft: the earlier one after each change in turn. */
export function revise(draft: Draft, edits: readonly Edit[]): Draft {
  return edits.reduce((revised, edit) => edit(revised), draft)
}

/** Puts a block in the place of the one with its id. */
export function replaceBlock(block: Block): Edit {
  return inBlocksAround(block.id, (blocks, at) => blocks.with(at, block))
}

/** Puts right a word, or more, in the text of a paragraph. */
export function correctWords(id: string, { from, to }: { from: string; to: string }): Edit {
  return inBlocksAround(id, (blocks, at) =>
    blocks.map((block, i) =>
      i === at && block.type === 'paragraph'
        ? { ...block, children: block.children.map(corrected(from, to)) }
        : block,
    ),
  )
}

/** Puts new blocks behind another. */
export function addBlocks(added: Block[], { after }: { after: string }): Edit {
  return inBlocksAround(after, (blocks, at) => blocks.toSpliced(at + 1, 0, ...added))
}

/** Puts a new section before another. */
export function addSection(section: ManuscriptSection, { before }: { before: string }): Edit {
  return ({ sections, tables }) => {
    const at = positionOf(before, sections)
    return { sections: sections.toSpliced(at, 0, section), tables }
  }
}

/** Puts a table in the place of the one with its id. */
export function replaceTable(table: Table): Edit {
  return ({ sections, tables }) => ({
    sections,
    tables: tables.with(positionOf(table.id, tables), table),
  })
}

/** Adds a table for the text to place. */
export function addTable(table: Table): Edit {
  return ({ sections, tables }) => ({ sections, tables: [...tables, table] })
}

function corrected(from: string, to: string) {
  return (inline: Inline): Inline =>
    inline.type === 'text' ? { ...inline, text: inline.text.replace(from, to) } : inline
}

function inBlocksAround(id: string, change: (blocks: Block[], at: number) => Block[]): Edit {
  return ({ sections, tables }) => {
    const home = sections.findIndex(({ blocks }) => blocks.some((block) => block.id === id))
    const section = sections[home]
    if (!section) throw new RangeError(`The draft has no block ${id}`)
    const blocks = change(section.blocks, positionOf(id, section.blocks))
    return { sections: sections.with(home, { ...section, blocks }), tables }
  }
}

function positionOf(id: string, items: readonly { id: string }[]): number {
  const at = items.findIndex((item) => item.id === id)
  if (at < 0) throw new RangeError(`The draft has no ${id}`)
  return at
}
