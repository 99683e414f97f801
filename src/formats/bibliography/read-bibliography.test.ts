import { expect, test } from 'vitest'
import { message } from '@/domain/messages/message'
import { readBibliography } from './read-bibliography'

const BIBTEX = String.raw`@string{icg = "International Crisis Group"}
@report{mali,
  author = {{International Crisis Group (ICG)}},
  title = {Mali: {Enjeux} de l'\'et\'e & <b>apr\`es</b>},
  institution = icg, date = {2021-05-17}, langid = {french}, pagetotal = {40},
  url = {https://www.example.org/a?utm_source=x}, urldate = {2022-11-01}, isbn = {978-3-16-148410-0},
}
@article{ba, author = {Benjaminsen, Tor A. and Ba, Boubacar}, title = {Why}, journal = {JPS},
  volume = 3, number = 2, pages = {1--20}, year = 2019, month = mar, doi = {https://doi.org/10.1080/1234}}
@article{avis, entrysubtype = {newspaper}, title = {Ny kontroll}, journaltitle = {Aftenposten}, date = {2022-08-15}}`

const RIS = `TY  - RPRT
AU  - International Crisis Group
AU  - Ba, Boubacar
TI  - A title that is
broken off
PY  - 2021
DA  - 2021/05/17/
CY  - Brussels
UR  - https://example.org/a
Y2  - 2022/11/01/
LA  - eng
SN  - 978-3-16-148410-0
ER  - `

const MANY = Array.from({ length: 2001 }, () => '{"title":"T"}').join()

function only(text: string) {
  const { sources, remarks } = readBibliography(text, { format: null })
  expect(sources).toHaveLength(1)
  return { source: sources[0], codes: remarks.map(({ code }) => code), remarks }
}

test('BibTeX becomes sources: names, accents, dates, pages and numbers', () => {
  const { format, sources, remarks } = readBibliography(BIBTEX, { format: null })

  expect(format).toBe('bibtex')
  expect(sources).toMatchObject([
    {
      id: 'new-1',
      type: 'report',
      shortName: 'ICG',
      authors: [{ literal: 'International Crisis Group' }],
      title: "Mali: Enjeux de l'été & après",
      publisher: 'International Crisis Group',
      issued: '2021-05-17',
      accessed: '2022-11-01',
      language: 'fr',
      pages: '40',
      isbn: '9783161484100',
      url: 'https://www.example.org/a?utm_source=x',
    },
    {
      type: 'article',
      authors: [
        { family: 'Benjaminsen', given: 'Tor A.' },
        { family: 'Ba', given: 'Boubacar' },
      ],
      containerTitle: 'JPS',
      volume: '3',
      issue: '2',
      pages: '1–20',
      issued: '2019-03',
      doi: '10.1080/1234',
    },
    { type: 'news', shortName: 'Aftenposten', containerTitle: 'Aftenposten', authors: [] },
  ])
  expect(remarks).toEqual([])
})

test('RIS becomes sources, a line that was broken off joined again', () => {
  expect(only(RIS).source).toMatchObject({
    type: 'report',
    authors: [{ literal: 'International Crisis Group' }, { family: 'Ba', given: 'Boubacar' }],
    title: 'A title that is broken off',
    issued: '2021-05-17',
    accessed: '2022-11-01',
    place: 'Brussels',
    language: 'en',
    isbn: '9783161484100',
    number: null,
  })
})

test('CSL-JSON becomes sources, with numbers as numbers or as text', () => {
  const item = {
    id: 1,
    type: 'webpage',
    title: 'A page',
    'container-title': 'OHCHR',
    issued: { 'date-parts': [['2022', '3', 9]] },
    URL: 'https://example.org/p',
    language: 'en-gb',
    volume: 7,
  }

  expect(only(JSON.stringify([item])).source).toMatchObject({
    type: 'webpage',
    publisher: 'OHCHR',
    containerTitle: null,
    issued: '2022-03-09',
    language: 'en-GB',
    volume: '7',
  })
})

test.each([
  ['report', 'report'],
  ['article-newspaper', 'news'],
  ['webpage', 'webpage'],
  ['dataset', 'dataset'],
  ['book', 'book'],
  ['article-journal', 'article'],
  ['legislation', 'legislation'],
  ['interview', 'oral'],
])('the type %s of CSL is our %s', (type, expected) => {
  expect(only(JSON.stringify({ type, title: 'T' })).source?.type).toBe(expected)
})

test('a type that we do not have is guessed from whether there is an address, and told', () => {
  const page = only('@gadget{x, title = {T}, url = {https://example.org/}}')
  const report = only('TY  - ZZZZ\nTI  - T\nER  - ')

  expect([page.source?.type, page.codes]).toEqual(['webpage', ['bibliography-type']])
  expect([report.source?.type, report.codes]).toEqual(['report', ['bibliography-type']])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@b.no'])(
  'the address %s is left out and told',
  (url) => {
    const { source, codes } = only(JSON.stringify({ type: 'report', title: 'T', URL: url }))

    expect([source?.url, codes]).toEqual([null, ['bibliography-url']])
  },
)

test.each([
  [{ literal: 'n.d.' }, { issued: null, undated: true }, []],
  [{ 'date-parts': [[2021, 2, 30]] }, { issued: '2021-02' }, ['bibliography-date']],
  [{ raw: '2019/03//' }, { issued: '2019-03' }, []],
  [{ 'date-parts': [[2020], [2022]] }, { issued: '2020' }, ['bibliography-date']],
  [{ literal: 'Spring' }, { issued: null, undated: false }, ['bibliography-date']],
])('the date %j is read as exactly as it is known', (issued, expected, codes) => {
  const read = only(JSON.stringify({ type: 'report', title: 'T', issued }))

  expect(read.source).toMatchObject(expected)
  expect(read.codes).toEqual(codes)
})

test('a title in square brackets was supplied by whoever made the record', () => {
  const { source } = only(JSON.stringify({ type: 'report', title: '[Brev om pass]' }))

  expect(source).toMatchObject({ title: 'Brev om pass', titleSupplied: true })
})

test('characters that no reader sees are taken out of what becomes text', () => {
  const title = '\u202eA\u200b &lt;b&gt; title\u0007'

  expect(only(JSON.stringify({ type: 'report', title })).source?.title).toBe('A <b> title')
})

test('a note is not put where readers would see it, but is told', () => {
  const { source, codes } = only('@report{x, title = {T}, note = {Har bare lest sammendraget}}')

  expect([source?.note, codes]).toEqual([null, ['bibliography-note']])
})

test.each([
  ['@report{a,\n title = {T},,\n}', { format: 'BibTeX', line: 2 }],
  ['@report{a, title = {T', { format: 'BibTeX', line: 1 }],
  ['TY  - RPRT\nER  - \nTI  - T', { format: 'RIS', line: 3 }],
  ['[\n{"title": "T",,}]', { format: 'CSL-JSON', line: 2 }],
])('broken syntax is refused with its line: %j', (text, values) => {
  expect(() => readBibliography(text, { format: null })).toThrow(
    expect.objectContaining({ code: 'bibliography-broken-at', values }),
  )
})

test.each([
  ['a letter', 'Kjære kollega, her er listen.', 'bibliography-unknown'],
  ['nothing', '', 'bibliography-unknown'],
  ['an empty list', '[]', 'bibliography-empty'],
  ['a comment', '@comment{x}', 'bibliography-empty'],
  ['a list of numbers', '[1, 2]', 'bibliography-broken'],
  ['a list of 2001 records', `[${MANY}]`, 'bibliography-too-many'],
  ['four million spaces and one', ' '.repeat(4_000_001), 'too-large'],
])('%s is refused', (_, text, code) => {
  expect(() => readBibliography(text, { format: null })).toThrow(expect.objectContaining({ code }))
})

test.each([
  ['a million opening braces', `@a{b, title = ${'{'.repeat(1_000_000)}`],
  ['a million at signs', '@'.repeat(1_000_000)],
  ['a JSON of a million brackets', '['.repeat(1_000_000)],
])('%s are refused within a second', (_, text) => {
  const start = performance.now()

  expect(() => readBibliography(text, { format: null })).toThrow(
    expect.objectContaining({ name: 'DomainError' }),
  )
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a record that can’t be read is left out and told by its place, the others stay', () => {
  const { sources, remarks } = readBibliography(
    '[{"id":"x"},{"id":"y","type":"book","title":"T"}]',
    {
      format: null,
    },
  )

  expect(sources.map(({ title }) => title)).toEqual(['T'])
  expect(remarks.map(({ code, values }) => message('en', code, values))).toEqual([
    'Record number 1 (x) could not be read and is left out. Enter the source by hand.',
  ])
})

test('a name of a property that every object has is no value of a record', () => {
  const { source } = only(
    '[{"type":"constructor","title":"T","__proto__":{"URL":"https://a.no/x"}}]',
  )

  expect(source).toMatchObject({ type: 'report', url: null })
})
