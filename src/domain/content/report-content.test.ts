import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import { ReportContent, Slug } from './report-content'

/** The sample with some of its JSON text replaced. */
function changed(from: string, to: string): unknown {
  const text = JSON.stringify(sampleContent())
  expect(text).toContain(from)
  return JSON.parse(text.replace(from, to))
}

function problems(content: unknown): string[] {
  return ReportContent.safeParse(content).error?.issues.map(({ message }) => message) ?? []
}

test('the sample is a content', () => {
  expect(ReportContent.parse(sampleContent())).toEqual(sampleContent())
})

test('every content survives being written as JSON and read again', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      expect(ReportContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('two blocks with one id are refused by name', () => {
  expect(problems(changed('"b-kontroll"', '"b-formaal"'))).toEqual(['repeated id b-formaal'])
})

test('a note in a table and a block may not share an id', () => {
  expect(problems(changed('"fn-cell"', '"b-kontroll"'))).toEqual(['repeated id b-kontroll'])
})

test('a citation of a source that the content does not hold is refused', () => {
  expect(problems(changed('"source":"s-lind"', '"source":"s-borte"'))).toEqual([
    'nothing has the id s-borte',
  ])
})

test('a place for a table that the content does not hold is refused', () => {
  expect(problems(changed('"table":"t-kategori"', '"table":"t-borte"'))).toContain(
    'nothing has the id t-borte',
  )
})

test('a citation that points at a table is refused', () => {
  expect(problems(changed('"source":"s-lind"', '"source":"t-tall"'))).toEqual([
    'nothing has the id t-tall',
  ])
})

test('whatever source is taken away, the content is refused', () => {
  fc.assert(
    fc.property(reportContent(), fc.nat(), (content, n) => {
      fc.pre(content.sources.length > 0)
      const gone = content.sources[n % content.sources.length]
      const sources = content.sources.filter((source) => source !== gone)

      expect(problems({ ...content, sources })).toEqual([`nothing has the id ${gone?.id}`])
    }),
    { numRuns: 100 },
  )
}, 30_000)

test.each([
  ['another schema version', '"schemaVersion":1', '"schemaVersion":2'],
  ['a property that the model does not know', '"schemaVersion":1', '"schemaVersion":1,"html":""'],
  ['a language that reports are not written in', '"language":"nb"', '"language":"sv"'],
  ['a day that does not exist', '"2022-11-30"', '"2022-11-31"'],
  ['a country by another code than ISO’s two letters', '"XN"', '"XNO"'],
])('%s is refused', (_, from, to) => {
  expect(ReportContent.safeParse(changed(from, to)).success).toBe(false)
})

test('a content has a section', () => {
  expect(ReportContent.safeParse({ ...sampleContent(), sections: [] }).success).toBe(false)
})

test.each(['mali', 'mali-2022', '2022', 'a-b-c'])('%s is an address', (slug) => {
  expect(Slug.safeParse(slug).success).toBe(true)
})

test.each(['', 'Mali', 'mali-', '-mali', 'mali--2022', 'mali 2022', 'måli', 'a/b', 'a'.repeat(81)])(
  '%j is not an address',
  (slug) => {
    expect(Slug.safeParse(slug).success).toBe(false)
  },
)
