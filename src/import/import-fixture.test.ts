import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importPlainText } from './import-plain-text'
import { importSummary } from './import-summary'
import { countingIds } from './testing/counting-ids'
import { numberNotes, showReport, showSection } from './testing/show-report'

const text = readFileSync('tests/fixtures/respons-med-feller.txt', 'utf8')
const report = importPlainText(text, { newId: countingIds(), language: 'nb' })
const summary = importSummary(report, 'nb')
const { manuscript } = report
const { marked, notes } = numberNotes(showReport(manuscript).join('\n'))

test('all headings are found in order, also behind a table and at the top of a page', () => {
  expect(report.headings).toEqual([
    'Innledning',
    'Forvaltning av vann',
    'Aktører',
    'Vannlag i fjellet',
    'Det generelle bildet',
    'Hvem bruker mest vann?',
    'Kysten',
    'Bybeltet',
    'Om Fagenhetens responser',
  ])
})

test('the last section is boilerplate', () => {
  expect(manuscript.boilerplate?.title).toBe('Om Fagenhetens responser')
})

test('all works are found, in Norwegian alphabetical order', () => {
  expect(summary.works).toEqual([
    'France Eau 24 2021',
    'Holm & Dahl 2020',
    'Institutt for vann og fjell 2020',
    'KVR 2021',
    'Lavanias statistiske byrå 2021b',
    'LVT 2021a',
    'LVT 2021b',
    'LVT 2021c',
    'Marin & Olsen 2018',
    'Norddal 2022',
    'Sunde 2019',
    'Vannforum 2014a',
    'Vannforum 2014b',
    'Vannmonitor u.å.',
  ])
})

test('citations, references and footnotes are counted where they stand', () => {
  expect([summary.citations, summary.references, summary.footnotes]).toEqual([24, 28, 8])
})

test.each([
  ['2010', 1, 'Grunnloven ble vedtatt'],
  ['(LVT)', 2, 'LVT: Lavanias vanntilsyn'],
  ['KYSTRÅDET', 3, 'Rådet for kystkommunene'],
  ['paid by the state>».', 4, 'Se for eksempel {b:Norddal 2022}'],
  ['på reglene.', 5, '{n:LVT 2021b} oppgir'],
  ['{p:basert på KVR 2021}', 6, 'Oversikten gjelder'],
  ['category:Alda', 7, 'Alda er delt'],
  ['| ∅ | Cimdal', 8, 'Cimdal er trolig'],
])('behind "%s" stands footnote %i', (before, number, beginning) => {
  expect(marked).toContain(`${before}[${number}]`)
  expect(notes[number - 1]?.slice(0, beginning.length)).toBe(beginning)
})

test.each([
  'samarbeidsproblemer mellom',
  'i Nord- og Sør-Lavania',
  'av al-Mahadi',
  'dalen Bera-Sola',
  'annet fjell-lag',
  'De ARV-støttede',
  'overgangsordningene fra',
  'som var vanngrupper',
])('broken words are mended: %s', (words) => {
  expect(marked).toContain(words)
})

test.each([
  '(1998, 2004, 2011 og 2017)',
  '(oktober 2020 til oktober 2021)',
  '48 200 km2',
  '(Alda, Bera',
])('"%s" stays text', (words) => {
  expect(marked).toContain(words)
})

test('a quotation in English runs over the page and its footnote', () => {
  expect(marked).toMatch(/> <en:We have .* hope that this is enough .*>\{p:Marin & Olsen 2018\}/)
})

test('English words inside a sentence are marked, Norwegian ones are not', () => {
  expect(marked).toContain(
    '«<en:the two halves of the water>», mens andre bare snakker om «vann for alle»',
  )
})

test('a list runs over a page', () => {
  expect(showSection(manuscript, 'Kysten').filter((line) => /^\d\. /.test(line))).toEqual([
    '1. Steder hvor lagene har fast ledelse og egne regler som blir fulgt av nesten alle som har brønn.',
    '2. Steder hvor lagene finnes, men hvor reglene ikke følges.',
    '3. Ingen lag.',
  ])
})

test('figures, header cells, periods and sources of the tables are read', () => {
  const lines = marked.split('\n')
  const table = (caption: string, height: number) => {
    const start = lines.findIndex((line) => line.startsWith(`| ${caption}`))
    return lines.slice(start, start + height)
  }
  expect(table('Brudd', 7)).toEqual([
    '| Brudd på vannreglene',
    '| period 2021-04-01/2021-06-30',
    '| source {n:LVT 2021b}',
    'text:Område | integer:Brudd',
    'Nordfjell | 140',
    'Bera | 90',
    'Duro | 80',
  ])
  expect(table('Vannbruk', 6)).toEqual([
    '| Vannbruk etter type bruker 2021 {p:LVT 2021a; LVT 2021b; LVT 2021c}',
    '| period ?',
    '| source ',
    'text: | integer:Jan-mars 2021 | integer:April-juni 2021 | integer:Juli-sept. 2021',
    'Husholdninger, skoler og helsesentre | 120 | 110 | 100',
    'Gårder og gartnerier | 60 | 90 | 95',
  ])
  expect(table('Vannlag', 11)).toEqual([
    '| Vannlag på kysten {p:basert på KVR 2021}[6]',
    '| period ?',
    '| source ',
    '| red = Fast ledelse',
    '| yellow = Svak ledelse',
    '| grey = Ingen lag',
    'category:Alda[7] | category:Bera | category:Cima',
    'Alvik | Berset | Cimavik',
    'Alda-Strand | Bergli | Cimli',
    'Almo | ∅ | Cimdal[8]',
    'Alnes | ∅ | ∅',
  ])
})

test('what only a person can settle is listed once for each matter', () => {
  const sources = report.needsPerson.filter(({ code }) => code === 'import-source-incomplete')
  const others = report.needsPerson.filter(({ code }) => code !== 'import-source-incomplete')
  expect(sources).toHaveLength(14)
  expect(others).toEqual([
    { where: 'Hele teksten', code: 'import-heading-levels', values: { count: 9 } },
    {
      where: 'Forvaltning av vann',
      code: 'import-quote-language',
      values: { beginning: 'We have too few', language: 'en' },
    },
    { where: 'Tabell 3', code: 'import-table-period', values: {} },
    { where: 'Tabell 4', code: 'import-table-categories', values: { count: 9 } },
    { where: 'Tabell 4', code: 'import-table-period', values: {} },
    {
      where: 'Bybeltet',
      code: 'import-possible-citation',
      values: { text: '(samtale med Berg, Alda 2021)' },
    },
    { where: 'Bybeltet', code: 'import-hyphen-unsure', values: { words: 'kum-lokk' } },
  ])
})

test('the summary says it all in the language of the reader', () => {
  const { needsPerson, tables } = importSummary(report, 'en')
  expect(tables.at(-1)).toEqual({
    number: 4,
    caption: 'Vannlag på kysten',
    rows: 4,
    columns: 3,
    unknownCells: 9,
  })
  expect(needsPerson).toContainEqual({
    where: 'Tabell 3',
    what: 'The period of the table is not stated. Fill it in.',
  })
})
