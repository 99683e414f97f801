import type { ComparisonSummary } from '@/domain/compare/content-comparison'
import type { deskChangesNb } from './desk-changes-nb'

type Amount = readonly [count: number, one: string, many?: string]

/** How much changed of one kind of thing: "Paragraphs: 2 new, 1 changed and 3 moved"; nothing where none did. */
const line = (things: string, amounts: readonly Amount[]) => {
  const said = amounts.flatMap(([count, one, many = one]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : [],
  )
  return said.length > 0 ? [`${things}: ${new Intl.ListFormat('en-GB').format(said)}`] : []
}

const outline = ({ sections, blocks, words }: ComparisonSummary) => [
  ...line('Sections', [
    [sections.added, 'new'],
    [sections.removed, 'removed'],
    [sections.moved, 'moved'],
    [sections.renamed, 'renamed'],
  ]),
  ...line('Paragraphs', [
    [blocks.added, 'new'],
    [blocks.changed - blocks.rewritten, 'changed'],
    [blocks.rewritten, 'rewritten'],
    [blocks.moved, 'moved'],
    [blocks.removed, 'removed'],
  ]),
  ...line('Words', [
    [words.added, 'added'],
    [words.removed, 'removed'],
  ]),
]

const apparatus = ({ tables, citations, sources, frontMatter }: ComparisonSummary) => [
  ...line('Tables', [
    [tables.added, 'new'],
    [tables.changed, 'changed'],
    [tables.cells, 'cell changed', 'cells changed'],
    [tables.removed, 'removed'],
  ]),
  ...line('Citations', [
    [citations.added, 'new'],
    [citations.changed, 'changed'],
    [citations.removed, 'removed'],
  ]),
  ...line('Sources', [
    [sources.added, 'new'],
    [sources.changed, 'changed'],
    [sources.removed, 'no longer used'],
  ]),
  ...line('Before the text', [[frontMatter, 'field changed', 'fields changed']]),
]

/** What changed, and how much, in English. */
export const deskChangesEn: typeof deskChangesNb = {
  heading: 'What has changed',
  first: 'This is the first edition. All of it is new.',
  nothing: 'Nothing has changed.',
  lines: (summary: ComparisonSummary) => [...outline(summary), ...apparatus(summary)],
}
