import { expect, test } from 'vitest'
import type { Citation } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'
import { aSource } from '../../../tests/support/source'
import { citationText } from './citation-text'

const WORKS = [
  aSource({ id: 'icg-b', shortName: 'ICG', issued: '2021-02-10', yearSuffix: 'b' }),
  aSource({ id: 'icg-c', shortName: 'ICG', issued: '2021', yearSuffix: 'c' }),
  aSource({ id: 'risemberg', authors: [{ family: 'Risemberg', given: 'A.' }], issued: '2022' }),
  aSource({ id: 'nupi', shortName: 'NUPI', issued: '2022' }),
  aSource({ id: 'minusma-a', shortName: 'MINUSMA', issued: '2022-05', yearSuffix: 'a' }),
  aSource({ id: 'minusma-b', shortName: 'MINUSMA', issued: '2022-08', yearSuffix: 'b' }),
  aSource({ id: 'minusma-c', shortName: 'MINUSMA', issued: '2022-11', yearSuffix: 'c' }),
  aSource({ id: 'minusma-21', shortName: 'MINUSMA', issued: '2021' }),
  aSource({ id: 'acled', shortName: 'ACLED', issued: null }),
  aSource({ id: 'acled-b', shortName: 'ACLED', issued: null, yearSuffix: 'b' }),
  aSource({
    id: 'ba',
    authors: [
      { family: 'Benjaminsen', given: 'Tor A.' },
      { family: 'Ba', given: 'Boubacar' },
    ],
  }),
  aSource({
    id: 'many',
    authors: [{ family: 'Ås', given: null }, { family: 'Li', given: null }, { literal: 'UDI' }],
  }),
  aSource({ id: 'hrw', shortName: 'HRW', issued: '2022' }),
  aSource({ id: 'un-b', shortName: 'UN Security Council', issued: '2022', yearSuffix: 'b' }),
  aSource({ id: 'landinfo-a', shortName: 'Landinfo', issued: '2016', yearSuffix: 'a' }),
  aSource({ id: 'landinfo-b', shortName: 'Landinfo', issued: '2016', yearSuffix: 'b' }),
  aSource({ id: 'title-only', title: 'Loven', issued: '1999' }),
]
const SOURCES = new Map(WORKS.map((source) => [source.id, source]))

type Shape = Partial<Citation> & Pick<Citation, 'references'>

function citation(shape: Shape): Citation {
  return { type: 'citation', id: 'c', mode: 'parenthetical', ...shape }
}

function partsOf(shape: Shape, language: ReportLanguage = 'nb') {
  return citationText(citation(shape), { sources: SOURCES, language })
}

function textOf(shape: Shape, language: ReportLanguage = 'nb'): string {
  return partsOf(shape, language)
    .map(({ text }) => text)
    .join('')
}

const page = (value: string) => ({ label: 'page', value }) as const
const refs = (...ids: string[]) => ids.map((source) => ({ source }))

const NARRATIVE = { mode: 'narrative' } as const
const BARE = { mode: 'bare' } as const

const SHAPES: [Shape, { nb: string; nn: string; en: string }][] = [
  [{ references: refs('icg-b', 'risemberg') }, same('(ICG 2021b; Risemberg 2022)')],
  [
    { references: [{ source: 'nupi', locator: page('9') }] },
    norwegian('(NUPI 2022, s. 9)', '(NUPI 2022, p. 9)'),
  ],
  [
    { references: [{ source: 'icg-c', locator: page('3-6') }] },
    norwegian('(ICG 2021c, s. 3–6)', '(ICG 2021c, pp. 3–6)'),
  ],
  [{ references: refs('minusma-a', 'minusma-b', 'minusma-c') }, same('(MINUSMA 2022a,b,c)')],
  [{ references: refs('minusma-21', 'minusma-a', 'minusma-b') }, same('(MINUSMA 2021, 2022a,b)')],
  [
    { references: [{ source: 'minusma-a', locator: page('4') }, { source: 'minusma-b' }] },
    norwegian('(MINUSMA 2022a, s. 4; MINUSMA 2022b)', '(MINUSMA 2022a, p. 4; MINUSMA 2022b)'),
  ],
  [{ ...NARRATIVE, references: refs('acled') }, norwegian('ACLED (u.å.)', 'ACLED (n.d.)')],
  [{ references: refs('acled-b') }, norwegian('(ACLED u.å.-b)', '(ACLED n.d.-b)')],
  [
    { ...NARRATIVE, references: refs('ba') },
    norwegian('Benjaminsen og Ba (2021)', 'Benjaminsen and Ba (2021)'),
  ],
  [{ references: refs('ba') }, same('(Benjaminsen & Ba 2021)')],
  [
    { ...BARE, references: refs('ba') },
    norwegian('Benjaminsen og Ba 2021', 'Benjaminsen and Ba 2021'),
  ],
  [{ references: refs('many') }, norwegian('(Ås mfl. 2021)', '(Ås et al. 2021)')],
  [{ ...NARRATIVE, references: refs('hrw') }, same('HRW (2022)')],
  [
    { ...NARRATIVE, references: [{ source: 'icg-b', locator: page('10') }] },
    norwegian('ICG (2021b, s. 10)', 'ICG (2021b, p. 10)'),
  ],
  [
    { ...NARRATIVE, references: refs('minusma-a', 'minusma-b', 'hrw') },
    norwegian('MINUSMA (2022a,b) og HRW (2022)', 'MINUSMA (2022a,b) and HRW (2022)'),
  ],
  [
    {
      ...NARRATIVE,
      nameInText: 'FNs sikkerhetsråd',
      references: [{ source: 'un-b', locator: page('7') }],
    },
    norwegian(
      'FNs sikkerhetsråd (UN Security Council 2022b, s. 7)',
      'FNs sikkerhetsråd (UN Security Council 2022b, p. 7)',
    ),
  ],
  [
    { nameInText: 'Landinfos notat', references: refs('landinfo-a') },
    same('Landinfos notat (Landinfo 2016a)'),
  ],
  [{ ...BARE, references: refs('landinfo-a') }, same('Landinfo 2016a')],
  [{ references: [{ source: 'icg-c', prefix: 'basert på ' }] }, same('(basert på ICG 2021c)')],
  [
    { references: [{ source: 'landinfo-b', prefix: 'se ', suffix: ' for et overblikk' }] },
    same('(se Landinfo 2016b for et overblikk)'),
  ],
  [
    { references: [{ source: 'landinfo-a', prefix: 'se ' }, { source: 'landinfo-b' }] },
    same('(se Landinfo 2016a,b)'),
  ],
  [
    { references: refs('title-only') },
    { nb: '(«Loven» 1999)', nn: '(«Loven» 1999)', en: '(“Loven” 1999)' },
  ],
  [
    { references: refs('gone') },
    {
      nb: '([ukjent kilde] u.å.)',
      nn: '([ukjend kjelde] u.å.)',
      en: '([unknown source] n.d.)',
    },
  ],
]

test.each(SHAPES)('a citation reads as the house style has it (%#)', (shape, expected) => {
  const read = (language: ReportLanguage) => textOf(shape, language).replaceAll('\u00a0', ' ')

  expect({ nb: read('nb'), nn: read('nn'), en: read('en') }).toEqual(expected)
})

test('a no-break space holds a locator to its label', () => {
  expect(textOf({ references: [{ source: 'nupi', locator: page('9') }] })).toContain('s.\u00a09')
})

test('each work in a group is a reference of its own that says its whole name', () => {
  expect(partsOf({ references: refs('minusma-a', 'minusma-b') })).toEqual([
    { kind: 'text', text: '(' },
    reference('minusma-a', 'MINUSMA 2022a', 'MINUSMA 2022a'),
    { kind: 'text', text: ',' },
    reference('minusma-b', 'b', 'MINUSMA 2022b'),
    { kind: 'text', text: ')' },
  ])
})

test('an author’s own words are text, not a part of the reference', () => {
  expect(partsOf({ references: [{ source: 'icg-c', prefix: 'basert på ' }] })).toEqual([
    { kind: 'text', text: '(basert på ' },
    reference('icg-c', 'ICG 2021c', 'ICG 2021c'),
    { kind: 'text', text: ')' },
  ])
})

function reference(source: string, text: string, label: string) {
  return { kind: 'reference', source, text, label, locator: null }
}

function same(text: string) {
  return { nb: text, nn: text, en: text }
}

function norwegian(text: string, en: string) {
  return { nb: text, nn: text, en }
}
