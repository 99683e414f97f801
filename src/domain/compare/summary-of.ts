import type { Inline } from '../content/inline'
import type { ComparisonSummary, ContentComparison } from './content-comparison'
import type { BlockComparison } from './model/block-comparison'
import { changesIn, textsIn } from './texts-in'
import { wordsOf } from './text/token'

/** How much differs, counted from the comparison itself. */
export function summaryOf(comparison: Omit<ContentComparison, 'summary'>): ComparisonSummary {
  const { sections, tables, sources, citations } = comparison
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    frontMatter: comparison.frontMatter.length,
    sections: {
      ...kindsOf(sections),
      moved: sections.filter(({ moved }) => moved).length,
      renamed: sections.filter(({ renamed }) => renamed).length,
    },
    blocks: {
      ...kindsOf(blocks),
      moved: blocks.filter(({ moved }) => moved).length,
      changed: count(blocks, 'changed'),
      rewritten: blocks.filter(isRewritten).length,
    },
    words: wordsIn(blocks),
    citations: { ...kindsOf(citations), changed: count(citations, 'changed') },
    sources: { ...kindsOf(sources), changed: count(sources, 'changed') },
    tables: {
      ...kindsOf(tables),
      changed: count(tables, 'changed'),
      cells: tables.reduce((sum, table) => sum + ('cells' in table ? table.cells.length : 0), 0),
    },
  }
}

/** Whether so little of a block was kept that it is told rather than marked. */
export function isRewritten(block: BlockComparison): boolean {
  return changesIn(block).some(({ rewritten }) => rewritten) || isReplaced(block)
}

function isReplaced(block: BlockComparison): boolean {
  return block.kind === 'changed' && block.change.form === 'replaced'
}

function wordsIn(blocks: readonly BlockComparison[]): { added: number; removed: number } {
  const texts = blocks.flatMap(textsIn)
  const words = (kind: 'added' | 'removed') =>
    texts.reduce((sum, text) => sum + (text.kind === kind ? countWords(text.inlines) : 0), 0)
  return { added: words('added'), removed: words('removed') }
}

function countWords(inlines: readonly Inline[]): number {
  return inlines.reduce(
    (sum, inline) =>
      sum +
      wordsOf([inline]).length +
      (inline.type === 'footnote' ? countWords(inline.children) : 0),
    0,
  )
}

function kindsOf(things: readonly { kind: string }[]): { added: number; removed: number } {
  return { added: count(things, 'added'), removed: count(things, 'removed') }
}

function count(things: readonly { kind: string }[], kind: string): number {
  return things.filter((thing) => thing.kind === kind).length
}
