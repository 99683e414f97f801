import type { Source } from '../../content/source'
import { WHOLE_REPORT, type RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading, type ReadSection } from '../reading/read-content'
import { publisherOf } from './publisher-of'
import { sourceKind } from './source-kind'
import { citedWorks } from './source-mix'

const FEWEST_REFERENCES = 5
const LARGEST_SHARE = 0.6

/** R21: a section does not lean on one publisher or one kind of source. */
export const oneSidedSection: Rule = {
  number: 'R21',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Ensidig kildebruk', en: 'One-sided sources' },
  explanation: {
    nb: 'Et kapittel med minst fem henvisninger skal ikke ha mer enn 60 % av dem fra én utgiver eller én type kilde. Henvisninger i tabeller teller ikke med.',
    en: 'A section with at least five citations should not draw more than 60% of them from one publisher or one kind of source. Citations in tables are not counted.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.sections.flatMap((section) => findingsOf(section, reading))
  },
}

function findingsOf(section: ReadSection, reading: Reading): RuleFinding[] {
  // A table has one source by its nature.
  const text = section.blocks.filter(({ kind }) => kind !== 'table')
  const cited = citedWorks(text, reading)
  if (cited.length < FEWEST_REFERENCES) return []
  const place = { ...WHOLE_REPORT, section: section.id }
  const found = { outcome: 'discrepancy', place, passage: '', mending: null } as const
  const byPublisher = largest(cited, publisherOf).flatMap(({ first, share }): RuleFinding[] => {
    if (share <= LARGEST_SHARE) return []
    const values = { publisher: nameOf(first), percent: percent(share) }
    return [{ ...found, code: 'check-one-publisher', values }]
  })
  const byKind = largest(cited, sourceKind).flatMap(({ key, share }): RuleFinding[] => {
    if (share <= LARGEST_SHARE || key === 'other') return []
    return [{ ...found, code: 'check-one-kind', values: { kind: [key], percent: percent(share) } }]
  })
  // One publisher has one kind, which says the same again.
  return byPublisher.length > 0 ? byPublisher : byKind
}

/** The key that most of the cited works have, the first work that has it, and their share. */
function largest<Key extends string>(cited: readonly Source[], keyOf: (source: Source) => Key) {
  const groups = [...Map.groupBy(cited, keyOf)].map(([key, works]) => ({ key, works }))
  return groups
    .toSorted((a, b) => b.works.length - a.works.length)
    .slice(0, 1)
    .map(({ key, works }) => ({ key, first: works[0], share: works.length / cited.length }))
}

function nameOf(source: Source | undefined): string {
  const bodies = source?.authors.flatMap((author) => ('literal' in author ? author.literal : []))
  const names = [source?.publisher, source?.shortName, ...(bodies ?? [])]
  return names.find((name) => typeof name === 'string') ?? ''
}

function percent(share: number): number {
  return Math.round(share * 100)
}
