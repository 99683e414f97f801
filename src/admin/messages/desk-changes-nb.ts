import type { ComparisonSummary } from '@/domain/compare/content-comparison'

type Amount = readonly [count: number, one: string, many?: string]

/** How much changed of one kind of thing: "Avsnitt: 2 nye, 1 endret og 3 flyttet"; nothing where none did. */
const line = (things: string, amounts: readonly Amount[]) => {
  const said = amounts.flatMap(([count, one, many = one]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : [],
  )
  return said.length > 0 ? [`${things}: ${new Intl.ListFormat('nb').format(said)}`] : []
}

const outline = ({ sections, blocks, words }: ComparisonSummary) => [
  ...line('Kapitler', [
    [sections.added, 'nytt', 'nye'],
    [sections.removed, 'tatt ut'],
    [sections.moved, 'flyttet'],
    [sections.renamed, 'med ny tittel'],
  ]),
  ...line('Avsnitt', [
    [blocks.added, 'nytt', 'nye'],
    [blocks.changed - blocks.rewritten, 'endret'],
    [blocks.rewritten, 'skrevet om'],
    [blocks.moved, 'flyttet'],
    [blocks.removed, 'tatt ut'],
  ]),
  ...line('Ord', [
    [words.added, 'lagt til'],
    [words.removed, 'tatt ut'],
  ]),
]

const apparatus = ({ tables, citations, sources, frontMatter }: ComparisonSummary) => [
  ...line('Tabeller', [
    [tables.added, 'ny', 'nye'],
    [tables.changed, 'endret'],
    [tables.cells, 'celle endret', 'celler endret'],
    [tables.removed, 'tatt ut'],
  ]),
  ...line('Henvisninger', [
    [citations.added, 'ny', 'nye'],
    [citations.changed, 'endret'],
    [citations.removed, 'tatt ut'],
  ]),
  ...line('Kilder', [
    [sources.added, 'ny', 'nye'],
    [sources.changed, 'endret'],
    [sources.removed, 'ikke lenger i bruk'],
  ]),
  ...line('Foran teksten', [[frontMatter, 'felt endret']]),
]

/** What changed, and how much, in bokmål. */
export const deskChangesNb = {
  heading: 'Hva som er endret',
  first: 'Dette er den første utgaven. Alt er nytt.',
  nothing: 'Ingenting er endret.',
  lines: (summary: ComparisonSummary) => [...outline(summary), ...apparatus(summary)],
}
