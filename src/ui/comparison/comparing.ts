import type { ReactNode } from 'react'
import type { ContentComparison, SectionComparison } from '@/domain/compare/content-comparison'
import type { BlockComparison } from '@/domain/compare/model/block-comparison'
import type { TableComparison } from '@/domain/compare/model/table-comparison'
import type { Block } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
import { walkSections } from '@/domain/content/walk'
import { readingOf, type Reading } from '../article/reading'
import type { ComparisonWords } from '../messages/comparison-nb'

/** One of two versions: its content, and the edition's number that its addresses are made with. */
export type Version = { content: ReportContent; number: string }

export type ComparisonProps = {
  before: Version
  after: Version
  comparison: ContentComparison
  /** `changes` folds what is the same; `all` shows the whole text with its changes. */
  show: 'changes' | 'all'
  /** What stands beside a block or a section’s heading, by its id, such as a finding; null for nothing. */
  aside?: (id: string) => ReactNode
}

/** A comparison on its way to the page, with all that a part of it needs to know of the whole. */
export type Comparing = Pick<ComparisonProps, 'comparison' | 'show'> & {
  before: Reading
  after: Reading
  words: ComparisonWords
  aside: (id: string) => ReactNode
  /** The blocks of both versions by their ids. */
  blocks: { before: ReadonlyMap<string, Block>; after: ReadonlyMap<string, Block> }
  /** The tables that differ, by their ids. */
  tables: ReadonlyMap<string, TableComparison>
  /** The number of each changed place, from 1, in the order of the page. */
  places: ReadonlyMap<string, number>
}

/** Names the places that are no section and no block. */
export const FRONT_MATTER = 'front-matter'
export const SOURCES = 'sources'

/** Prepares a comparison for showing. */
export function comparingOf({
  before,
  after,
  comparison,
  show,
  aside,
}: ComparisonProps): Comparing {
  const reading = quiet(readingOf(after.content, after.number))
  const comparing = {
    comparison,
    show,
    before: { ...quiet(readingOf(before.content, before.number)), idPrefix: 'for.' },
    after: reading,
    words: reading.words.comparison,
    aside: aside ?? (() => null),
    blocks: { before: blocksOf(before.content), after: blocksOf(after.content) },
    tables: new Map(comparison.tables.map((table) => [table.id, table])),
  }
  return { ...comparing, places: placesOf(comparing) }
}

/** Whether a section's heading says something else, or stands elsewhere. */
export function isChangedHeading({ kind, moved, renamed }: SectionComparison): boolean {
  return kind !== 'kept' || moved || renamed
}

/** Whether a reader sees a difference at a block: in it, in its place, or in the table that stands there. */
export function isChangedBlock(
  block: BlockComparison,
  comparing: Pick<Comparing, 'tables' | 'after'>,
): boolean {
  if (block.kind === 'added' || block.kind === 'removed') return !isEmpty(block.block)
  return block.kind === 'changed' || block.moved || tableAt(block.id, comparing) !== null
}

/** The table that differs and is shown at a block, null where none is. */
export function tableAt(
  block: string,
  { tables, after }: Pick<Comparing, 'tables' | 'after'>,
): TableComparison | null {
  const table = after.tablesByPlace.get(block)
  return (table && tables.get(table.id)) ?? null
}

// The list of references is not on the page, so citations are text here and not links.
function quiet(reading: Reading): Reading {
  return { ...reading, keys: new Map() }
}

function blocksOf(content: ReportContent): Map<string, Block> {
  const blocks = [...walkSections(content)].flatMap((section) => section.blocks)
  return new Map(blocks.map((block) => [block.id, block]))
}

// A paragraph that was left empty is nothing to read.
function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 0
}

function placesOf(
  comparing: Pick<Comparing, 'comparison' | 'tables' | 'after'>,
): Map<string, number> {
  const { frontMatter, sections, sources, citedTimes } = comparing.comparison
  const keys = [
    ...(frontMatter.length > 0 ? [FRONT_MATTER] : []),
    ...sections.flatMap((section) => [
      ...(isChangedHeading(section) ? [section.id] : []),
      ...section.blocks.filter((block) => isChangedBlock(block, comparing)).map(({ id }) => id),
    ]),
    ...(sources.length + citedTimes.length > 0 ? [SOURCES] : []),
  ]
  return new Map(keys.map((key, i) => [key, i + 1]))
}
