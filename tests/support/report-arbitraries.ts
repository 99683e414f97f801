import fc, { type Arbitrary } from 'fast-check'
import { Basis } from '@/domain/content/basis'
import type { Section } from '@/domain/content/block'
import { CrossReference } from '@/domain/content/inline'
import { citedSources, placedTables } from '@/domain/content/integrity'
import {
  REPORT_KINDS,
  REPORT_LANGUAGES,
  ReportContent,
  type FrontMatter,
} from '@/domain/content/report-content'
import { walkSections } from '@/domain/content/walk'
import { CONSENT_LEVELS, SOURCE_TYPES, type Name, type Source } from '@/domain/content/source'
import { block, NO_ID, SECTION_ID, SOURCE_IDS, withOwnIds, words } from './content-arbitraries'
import { draftTables } from './table-arbitraries'

/** Whole reports that satisfy `ReportContent`: ids are unique, and every reference has its target. */
export function reportContent(): Arbitrary<ReportContent> {
  return fc
    .record({
      schemaVersion: fc.constant(1 as const),
      report: frontMatter(),
      sections: fc.array(section(3), { minLength: 1, maxLength: 3 }),
      tables: draftTables(),
      sources: fc.tuple(...SOURCE_IDS.map(source)),
      boilerplate: fc.option(
        fc.record({
          id: fc.constant(NO_ID),
          title: words(),
          blocks: fc.array(block(), { minLength: 1, maxLength: 2 }),
        }),
      ),
    })
    .map((draft) => withOwnIds(ReportContent, usedOnly(withSummarised(draft))))
}

// What is summed up in it is its first section.
function withSummarised(draft: ReportContent): ReportContent {
  return {
    ...draft,
    sections: draft.sections.map((one, i) => (i > 0 ? one : { ...one, id: SECTION_ID })),
  }
}

/** The same with the tables and sources that its text uses, in the order of first use, as every content has them. */
export function usedOnly(draft: ReportContent): unknown {
  const tables = placedTables(draft).flatMap((id) => draft.tables.filter((one) => one.id === id))
  const body = { ...draft, tables }
  const cited = citedSources(body)
  return withoutLostReferences({
    ...body,
    sources: cited.flatMap((id) => draft.sources.filter((one) => one.id === id)),
  })
}

/** The same with words in place of cross-references to tables that stand nowhere, and without summaries of lost sections. */
function withoutLostReferences(draft: ReportContent): unknown {
  const held = new Set(draft.tables.map(({ id }) => id))
  const sections = new Set([...walkSections(draft)].map(({ id }) => id))
  const mended: unknown = JSON.parse(JSON.stringify(draft), (key, member: unknown) => {
    if (key === 'basis' && isLostBasis(member, sections)) return undefined
    const reference = CrossReference.safeParse(member)
    const isLost = reference.success && !held.has(reference.data.target)
    return isLost ? { type: 'text', text: 'tabellen' } : member
  })
  return mended
}

function isLostBasis(member: unknown, sections: ReadonlySet<string>): boolean {
  const basis = Basis.safeParse(member).data
  return basis?.kind === 'summary' && !sections.has(basis.section)
}

function section(depth: number): Arbitrary<Section> {
  return fc.record({
    id: fc.constant(NO_ID),
    title: words(),
    blocks: fc.array(block(), { maxLength: 4 }),
    sections: depth > 1 ? fc.array(section(depth - 1), { maxLength: 2 }) : fc.constant([]),
  })
}

function frontMatter(): Arbitrary<FrontMatter> {
  return fc.record({
    id: fc.constant('rapport'),
    slug: fc.constantFrom('mali-sikkerhet', 'mali-2022'),
    kind: fc.constantFrom(...REPORT_KINDS),
    language: fc.constantFrom(...REPORT_LANGUAGES),
    title: words(),
    questions: fc.array(
      fc.record({
        id: fc.constant('q'),
        text: words(),
        answeredIn: fc.constant([]),
        searched: fc.option(words()),
      }),
      { maxLength: 1 },
    ),
    country: fc.constant({ code: 'ML', name: 'Mali' }),
    topics: fc.constantFrom([], [{ slug: 'sikkerhet', name: 'Sikkerhet' }]),
    authors: fc.array(words(), { maxLength: 2 }),
    cutOffDate: fc.constantFrom(null, '2022-06-30'),
    assessedCurrent: fc.constantFrom(null, '2022-07-01'),
    reviewBy: fc.constantFrom(null, '2023-06-30'),
  })
}

/** A source with the id. */
export function source(id: string): Arbitrary<Source> {
  return fc.record({
    id: fc.constant(id),
    type: fc.constantFrom(...SOURCE_TYPES),
    shortName: fc.option(words()),
    authors: fc.array(name(), { maxLength: 3 }),
    title: words(),
    titleSupplied: fc.boolean(),
    containerTitle: fc.option(words()),
    publisher: fc.option(words()),
    place: fc.option(words()),
    issued: fc.constantFrom(null, '2021', '2021-10', '2021-10-14'),
    yearSuffix: fc.constantFrom(null, 'a', 'b'),
    pages: fc.constantFrom(null, '1–24'),
    url: fc.constantFrom(null, 'https://undocs.org/S/2022/446'),
    accessed: fc.constantFrom(null, '2022-08-01'),
    language: fc.constantFrom(null, 'en', 'fr'),
    note: fc.option(words()),
    volume: fc.constantFrom(null, '4'),
    issue: fc.constantFrom(null, '2'),
    number: fc.constantFrom(null, 'S/2022/446'),
    doi: fc.constantFrom(null, '10.1080/19392206.2021.1925035'),
    isbn: fc.constantFrom(null, '9780306406157'),
    consent: fc.constantFrom(null, ...CONSENT_LEVELS),
    role: fc.constantFrom(null, 'diplomat i Bamako'),
    archiveUrl: fc.constantFrom(null, 'https://web.archive.org/web/2022/https://undocs.org/'),
    derivedFrom: fc.constantFrom([], ['annen-kilde']),
    assessment: fc.constantFrom(null, {
      ...{ mandate: 'Overvåker', funding: null, method: null, bias: 'Ingen kjente' },
      assessedOn: '2022-01-15',
    }),
  })
}

function name(): Arbitrary<Name> {
  return fc.oneof(
    fc.record({ family: words(), given: fc.option(words()) }),
    fc.record({ literal: words() }),
  )
}
