import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource } from '../../../tests/support/source'
import { numberTable } from '../../../tests/support/sample-tables'
import type { Block, Section } from '../content/block'
import type { DraftSource } from '../content/manuscript'
import type { Citation } from '../content/inline'
import { citedSources } from '../content/integrity'
import { ReportContent } from '../content/report-content'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import type { Source } from '../content/source'
import { assemble, type WorkingCopy } from './assemble'
import type { OutlineItem } from './outline'

let count = 0

function paragraph(...sources: string[]): Block {
  count += 1
  const citations = sources.map((source, i): Citation => ({
    type: 'citation',
    id: `c${count}-${i}`,
    mode: 'bare',
    references: [{ source }],
  }))
  return {
    type: 'paragraph',
    id: `b${count}`,
    children: [{ type: 'text', text: 'Ord ' }, ...citations],
  }
}

function placing(table: string): Block {
  count += 1
  return { type: 'table', id: `b${count}`, table }
}

function draft(id: string, fields: Partial<DraftSource> = {}): DraftSource {
  const complete = aSource({ id, shortName: id.toUpperCase(), publisher: 'Utgiver' })
  return { ...complete, undated: false, ...fields }
}

function item(id: string, blocks: Block[], level = 1): OutlineItem {
  return { level, section: { id, title: `Kapittel ${id}`, blocks } }
}

/** A copy that can be submitted, with what a test cares about put in its place. */
function copy(fields: Partial<WorkingCopy> = {}): WorkingCopy {
  return {
    report: sampleContent().report,
    outline: [item('en', [paragraph('a')])],
    tables: [],
    sources: [draft('a')],
    boilerplate: null,
    yearSuffixes: new Map(),
    ...fields,
  }
}

/** The working copy that a content came from. */
function copyOf({ report, sections, tables, sources, boilerplate }: ReportContent): WorkingCopy {
  return {
    report,
    outline: flattened(sections),
    tables,
    sources: sources.map((source) => ({ ...source, undated: source.issued === null })),
    boilerplate,
    yearSuffixes: new Map(
      sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])),
    ),
  }
}

function flattened(sections: readonly Section[], level = 1): OutlineItem[] {
  return sections.flatMap(({ sections: below, ...section }) => [
    { level, section },
    ...flattened(below, level + 1),
  ])
}

/** The same content, nothing lacking in its front matter and its references. */
function completed(content: ReportContent): ReportContent {
  const sources = content.sources.map((source) => ({
    ...source,
    shortName: source.id,
    publisher: 'Utgiver',
    containerTitle: 'Tidsskrift',
    place: 'Oslo',
    issued: '2021',
    url: 'https://example.org/',
    accessed: '2022-01-01',
    consent: source.type === 'oral' ? ('named' as const) : null,
    role: source.type === 'oral' ? 'rådgiver' : null,
  }))
  return { ...content, report: { ...content.report, title: 'Mali' }, sources }
}

function contentOf(fields: Partial<WorkingCopy>): ReportContent {
  const { content, problems } = assemble(copy(fields))
  expect(problems).toEqual([])
  return ReportContent.parse(content)
}

function problemsOf(fields: Partial<WorkingCopy>) {
  const { content, problems } = assemble(copy(fields))
  expect(content).toBeNull()
  return problems
}

test('a complete copy becomes the content that it came from, its sources in order of citation', () => {
  const sample = completed(sampleContent())
  const { content, problems } = assemble(copyOf(sample))

  expect(problems).toEqual([])
  expect({ ...content, sources: byId(content?.sources) }).toEqual({
    ...sample,
    sources: byId(sample.sources),
  })
  expect(content?.sources.map(({ id }) => id)).toEqual(citedSources(sample))
})

test('whatever the copy, it gives the content that it came from, or problems', () => {
  fc.assert(
    fc.property(reportContent().map(completed), (original) => {
      const { content, problems } = assemble(copyOf(original))
      const blanks = flattened(original.sections).some(
        ({ section }) => section?.blocks.length === 0,
      )

      expect(content === null).toBe(problems.length > 0)
      if (content) expect({ ...content, sources: [] }).toEqual({ ...original, sources: [] })
      else expect(blanks).toBe(true)
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('sources come in the order of first citation, and those that nobody cites are left out', () => {
  const sources = ['a', 'b', 'c', 'd'].map((id) => draft(id))
  const outline = [item('en', [paragraph('c', 'a')]), item('to', [paragraph('a', 'd')])]

  expect(contentOf({ sources, outline }).sources.map(({ id }) => id)).toEqual(['c', 'a', 'd'])
})

test('tables come in the order of first placement, and those that stand nowhere are left out', () => {
  const tables = ['t1', 't2', 't3'].map((id) => ({
    ...numberTable(),
    id,
    source: [],
    caption: plain(id),
  }))
  const bare = tables.map((table) => ({ ...table, columns: table.columns.slice(0, 1), rows: [] }))
  const outline = [item('en', [paragraph('a'), placing('t3'), placing('t1'), placing('t3')])]

  expect(contentOf({ tables: bare, outline }).tables.map(({ id }) => id)).toEqual(['t3', 't1'])
})

test('what only an unused table cites is left out', () => {
  const sources = [draft('a'), draft('s-mission-b')]

  expect(contentOf({ sources, tables: [numberTable()] }).sources.map(({ id }) => id)).toEqual(['a'])
})

test('the boilerplate counts as text: what it cites is held', () => {
  const boilerplate = { id: 'om', title: 'Om', blocks: [paragraph('b')] }
  const sources = [draft('a'), draft('b')]

  expect(contentOf({ sources, boilerplate }).sources.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('works of one name and year get letters in the order of first citation', () => {
  const sources = ['a', 'b'].map((id) => draft(id, { shortName: 'ICG' }))
  const { sources: lettered } = contentOf({ sources, outline: [item('en', [paragraph('b', 'a')])] })

  expect(lettered.map(({ id, yearSuffix }) => [id, yearSuffix])).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ])
})

test('a letter that readers have seen stays, also when its work now stands alone', () => {
  const [alone] = contentOf({ yearSuffixes: new Map([['a', 'c']]) }).sources

  expect(alone?.yearSuffix).toBe('c')
})

test('a letter that the source record carries by itself does not count', () => {
  expect(
    contentOf({ sources: [draft('a', { yearSuffix: 'q' })] }).sources[0]?.yearSuffix,
  ).toBeNull()
})

test('the name of an oral source that may only be told by role is not pinned', () => {
  const oral = { type: 'oral', consent: 'role', role: 'diplomat', place: 'Bamako' } as const
  const authors = [{ family: 'Diallo', given: 'Amadou' }]
  const sources = [draft('a', { ...oral, shortName: null, authors, title: 'Møte med Diallo' })]

  expect(JSON.stringify(contentOf({ sources }))).not.toContain('Diallo')
})

test('two sources of one role and year are told apart by letters', () => {
  const oral = { type: 'oral', consent: 'role', role: 'diplomat', place: 'Bamako' } as const
  const sources = ['a', 'b'].map((id) => draft(id, oral))
  const { sources: pinned } = contentOf({ sources, outline: [item('en', [paragraph('b', 'a')])] })

  expect(pinned.map(({ id, yearSuffix }) => [id, yearSuffix])).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ])
})

test('an undated work is pinned without a date, and nothing is pinned of how that was said', () => {
  const [undated] = contentOf({ sources: [draft('a', { issued: null, undated: true })] }).sources

  expect(undated?.issued).toBeNull()
  expect(undated).not.toHaveProperty('undated')
})

test('a report without sections is refused', () => {
  expect(problemsOf({ outline: [] })).toEqual([{ code: 'no-sections' }])
})

test('a section that is gone is refused', () => {
  const outline = [...copy().outline, { level: 1, section: null }]

  expect(problemsOf({ outline })).toEqual([{ code: 'section-missing' }])
})

test('a section without text is refused, a heading over other sections is not', () => {
  const over = [item('over', []), item('under', [paragraph('a')], 2)]

  expect(problemsOf({ outline: [...over, item('tom', [])] })).toEqual([
    { code: 'section-empty', values: { title: 'Kapittel tom' }, at: 'tom' },
  ])
  expect(contentOf({ outline: over }).sections).toHaveLength(1)
})

test('the last section before the boilerplate may not be empty either', () => {
  const boilerplate = { id: 'om', title: 'Om', blocks: [paragraph()] }

  expect(problemsOf({ outline: [...copy().outline, item('tom', [])], boilerplate })).toMatchObject([
    { code: 'section-empty', at: 'tom' },
  ])
})

test('a section that skips a level is refused', () => {
  expect(problemsOf({ outline: [...copy().outline, item('dyp', [paragraph()], 3)] })).toEqual([
    { code: 'section-level', values: { title: 'Kapittel dyp' }, at: 'dyp' },
  ])
})

test('a citation of a source that is gone is refused at its block', () => {
  const block = paragraph('borte')

  expect(problemsOf({ outline: [item('en', [block])] })).toEqual([
    { code: 'source-missing', values: { title: 'Kapittel en' }, at: block.id },
  ])
})

test('a source that is not complete is refused, with what it lacks', () => {
  const stub = draft('a', { title: null, publisher: null, issued: null })

  expect(problemsOf({ sources: [stub] })).toEqual([
    {
      code: 'source-incomplete',
      values: { source: 'A u.å.', fields: ['title', 'publisher', 'issued'] },
      at: 'a',
    },
  ])
})

test('a source that nobody cites may lack anything', () => {
  contentOf({ sources: [draft('a'), draft('b', { title: null })] })
})

test('a place for a table that is gone is refused at that place', () => {
  const block = placing('borte')

  expect(problemsOf({ outline: [item('en', [block])] })).toEqual([
    { code: 'table-missing', values: { title: 'Kapittel en' }, at: block.id },
  ])
})

test('a table that does not hold together is refused by its caption, with each fault', () => {
  const table = { ...numberTable(), id: 't', caption: plain('Pass'), source: [], columns: [] }

  expect(
    problemsOf({ tables: [{ ...table, rows: [] }], outline: [item('en', [placing('t')])] }),
  ).toMatchObject([{ code: 'table-columns', values: { title: 'Pass' }, at: 't' }])
})

test('a report needs a country', () => {
  expect(problemsOf({ report: { ...copy().report, country: null } })).toEqual([
    { code: 'country-missing', at: 'country' },
  ])
})

test('the address in square brackets is not a title', () => {
  expect(problemsOf({ report: { ...copy().report, title: '[mali-2022]' } })).toEqual([
    { code: 'title-missing', at: 'title' },
  ])
})

test('blocks that stand in two sections are refused at the second', () => {
  const shared = paragraph()

  expect(problemsOf({ outline: [item('en', [shared]), item('to', [shared])] })).toEqual([
    { code: 'blocks-shared', values: { title: 'Kapittel to' }, at: 'to' },
  ])
})

test('a section that stands twice shares its blocks with nobody but itself', () => {
  const twice = item('en', [paragraph()])
  const codes = problemsOf({ outline: [twice, twice] }).map(({ code }) => code)

  expect(new Set(codes)).toEqual(new Set(['content-invalid']))
})

test('what only the schema sees is refused with its place', () => {
  const twice = paragraph()

  expect(problemsOf({ outline: [item('en', [twice, twice])] })).toEqual([
    { code: 'content-invalid', values: { what: `: repeated id ${twice.id}` } },
  ])
  expect(JSON.stringify(problemsOf({ report: { ...copy().report, slug: 'Mali' } }))).toContain(
    'report.slug: ',
  )
})

test('all problems are told at once', () => {
  const outline = [
    item('en', [paragraph('borte'), placing('borte')]),
    item('to', [], 3),
    { level: 1, section: null },
    item('tre', [paragraph('a')]),
  ]
  const report = { ...copy().report, title: '[mali]', country: null }
  const problems = problemsOf({ report, outline, sources: [draft('a', { publisher: null })] })

  expect(problems.map(({ code }) => code).sort()).toEqual([
    'country-missing',
    'section-empty',
    'section-level',
    'section-missing',
    'source-incomplete',
    'source-missing',
    'table-missing',
    'title-missing',
  ])
})

function byId(sources: readonly Source[] = []): Source[] {
  return sources.toSorted((a, b) => a.id.localeCompare(b.id))
}

function plain(text: string): [{ type: 'text'; text: string }] {
  return [{ type: 'text', text }]
}
