import { expect, test } from 'vitest'
import { aDraftSource, aSource } from '../../../tests/support/source'
import type { Citation, Reference } from '../content/inline'
import { REPORT_LANGUAGES, type ReportLanguage } from '../content/report-content'
import { citationText } from './citation-text'
import { consentedSource } from './consented-source'

const people = (...families: string[]) => families.map((family) => ({ family, given: 'N.' }))
const council = { literal: 'Norwegian Refugee Council' }
const talk = aDraftSource({
  type: 'oral',
  authors: people('Diallo'),
  role: 'diplomat i Bamako',
  place: 'Bamako',
  issued: '2022-03-03',
})

const WORKS = [
  aSource({ id: 'icg-b', shortName: 'ICG', issued: '2021-02-10', yearSuffix: 'b' }),
  aSource({ id: 'icg-c', shortName: 'ICG', yearSuffix: 'c' }),
  aSource({ id: 'risemberg', authors: people('Risemberg'), issued: '2022' }),
  aSource({ id: 'nupi', shortName: 'NUPI', issued: '2022' }),
  aSource({ id: 'minusma-a', shortName: 'MINUSMA', issued: '2022-05', yearSuffix: 'a' }),
  aSource({ id: 'minusma-b', shortName: 'MINUSMA', issued: '2022-08', yearSuffix: 'b' }),
  aSource({ id: 'minusma-c', shortName: 'MINUSMA', issued: '2022-11', yearSuffix: 'c' }),
  aSource({ id: 'minusma-21', shortName: 'MINUSMA' }),
  aSource({ id: 'acled', shortName: 'ACLED', issued: null }),
  aSource({ id: 'acled-b', shortName: 'ACLED', issued: null, yearSuffix: 'b' }),
  aSource({ id: 'acled-c', shortName: 'ACLED', issued: null, yearSuffix: 'c' }),
  aSource({ id: 'ba', authors: people('Benjaminsen', 'Ba') }),
  aSource({ id: 'three', authors: people('Ås', 'Li', 'Ba') }),
  aSource({ id: 'mixed', authors: [...people('Ås', 'Li', 'Ba'), council] }),
  aSource({ id: 'body', authors: [council] }),
  aSource({ id: 'acronym', shortName: 'NRC', authors: [council] }),
  aSource({ id: 'hrw', shortName: 'HRW', issued: '2022' }),
  aSource({ id: 'un-b', shortName: 'UN Security Council', issued: '2022', yearSuffix: 'b' }),
  aSource({ id: 'landinfo-a', shortName: 'Landinfo', issued: '2016', yearSuffix: 'a' }),
  aSource({ id: 'landinfo-b', shortName: 'Landinfo', issued: '2016', yearSuffix: 'b' }),
  aSource({ id: 'title-only', title: 'Ørkenkrigen', issued: '2012' }),
  aSource({ id: 'law', type: 'legislation', shortName: 'utlendingsloven', issued: '2008-05-15' }),
  aSource({ id: 'law-title', type: 'legislation', title: 'Lov om pass', issued: '1997' }),
  aSource({
    id: 'resolution',
    type: 'legislation',
    authors: [{ literal: 'FNs sikkerhetsråd' }],
    issued: '2013-04-25',
  }),
]

type Shape = Partial<Citation> & Pick<Citation, 'references'>

function read(shape: Shape, language: ReportLanguage): string {
  const talks = (['named', 'role', 'anonymous'] as const).map((consent) => ({
    ...consentedSource({ ...talk, consent }, language),
    id: consent,
  }))
  const sources = new Map([...WORKS, ...talks].map((source) => [source.id, source]))
  const citation = { type: 'citation', id: 'c', mode: 'parenthetical', ...shape } as const
  const parts = citationText(citation, { sources, language })
  return parts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')
}

const refs = (...ids: string[]) => ids.map((source) => ({ source }))
const on = (source: string, value: string): Reference => ({
  source,
  locator: { label: 'page', value },
})
const under = (source: string, value: string): Reference => ({
  source,
  locator: { label: 'section', value },
})
const NARRATIVE = { mode: 'narrative' } as const
const BARE = { mode: 'bare' } as const

/** What stands on the page, letter for letter: bokmål, nynorsk where it differs, English where it differs. */
const GOLDEN: [Shape, nb: string, en?: string, nn?: string][] = [
  // several works
  [{ references: refs('icg-b', 'risemberg') }, '(ICG 2021b; Risemberg 2022)'],
  [{ references: refs('minusma-a', 'minusma-b', 'minusma-c') }, '(MINUSMA 2022a,b,c)'],
  [{ references: refs('minusma-21', 'minusma-a', 'minusma-b') }, '(MINUSMA 2021, 2022a,b)'],
  [
    { references: refs('minusma-a', 'hrw', 'minusma-b') },
    '(MINUSMA 2022a; HRW 2022; MINUSMA 2022b)',
  ],
  [
    { references: [on('minusma-a', '4'), { source: 'minusma-b' }] },
    '(MINUSMA 2022a, s. 4; MINUSMA 2022b)',
    '(MINUSMA 2022a, p. 4; MINUSMA 2022b)',
  ],
  [
    { ...NARRATIVE, references: refs('minusma-a', 'minusma-b', 'hrw') },
    'MINUSMA (2022a,b) og HRW (2022)',
    'MINUSMA (2022a,b) and HRW (2022)',
  ],
  [
    { ...NARRATIVE, references: refs('icg-b', 'nupi', 'hrw') },
    'ICG (2021b), NUPI (2022) og HRW (2022)',
    'ICG (2021b), NUPI (2022) and HRW (2022)',
  ],
  // pages
  [{ references: [on('nupi', '9')] }, '(NUPI 2022, s. 9)', '(NUPI 2022, p. 9)'],
  [{ references: [on('icg-c', '3-6')] }, '(ICG 2021c, s. 3–6)', '(ICG 2021c, pp. 3–6)'],
  [{ ...NARRATIVE, references: [on('icg-b', '10')] }, 'ICG (2021b, s. 10)', 'ICG (2021b, p. 10)'],
  [{ ...BARE, references: [on('icg-b', '10')] }, 'ICG 2021b, s. 10', 'ICG 2021b, p. 10'],
  // no date
  [{ ...NARRATIVE, references: refs('acled') }, 'ACLED (u.å.)', 'ACLED (n.d.)'],
  [{ references: refs('acled-b') }, '(ACLED u.å.-b)', '(ACLED n.d.-b)'],
  [{ references: refs('acled-b', 'acled-c') }, '(ACLED u.å.-b,c)', '(ACLED n.d.-b,c)'],
  // authors
  [{ references: refs('risemberg') }, '(Risemberg 2022)'],
  [{ references: refs('ba') }, '(Benjaminsen & Ba 2021)'],
  [
    { ...NARRATIVE, references: refs('ba') },
    'Benjaminsen og Ba (2021)',
    'Benjaminsen and Ba (2021)',
  ],
  [{ ...BARE, references: refs('ba') }, 'Benjaminsen og Ba 2021', 'Benjaminsen and Ba 2021'],
  [{ references: refs('three') }, '(Ås mfl. 2021)', '(Ås et al. 2021)'],
  [{ ...NARRATIVE, references: refs('three') }, 'Ås mfl. (2021)', 'Ås et al. (2021)'],
  [{ references: refs('mixed') }, '(Ås mfl. 2021)', '(Ås et al. 2021)'],
  [{ references: refs('body') }, '(Norwegian Refugee Council 2021)'],
  [{ references: refs('acronym') }, '(NRC 2021)'],
  [{ ...NARRATIVE, references: refs('acronym') }, 'NRC (2021)'],
  [{ references: refs('title-only') }, '(«Ørkenkrigen» 2012)', '(“Ørkenkrigen” 2012)'],
  [
    { references: refs('gone') },
    '([ukjent kilde] u.å.)',
    '([unknown source] n.d.)',
    '([ukjend kjelde] u.å.)',
  ],
  // a name in the text
  [
    { nameInText: 'FNs sikkerhetsråd', references: [on('un-b', '7')] },
    'FNs sikkerhetsråd (UN Security Council 2022b, s. 7)',
    'FNs sikkerhetsråd (UN Security Council 2022b, p. 7)',
  ],
  [
    { ...NARRATIVE, nameInText: 'Landinfos notat', references: refs('landinfo-a') },
    'Landinfos notat (Landinfo 2016a)',
  ],
  [{ ...BARE, references: refs('landinfo-a') }, 'Landinfo 2016a'],
  // the author's own words
  [{ references: [{ source: 'icg-c', prefix: 'basert på ' }] }, '(basert på ICG 2021c)'],
  [{ references: [{ source: 'icg-c', prefix: 'basert på' }] }, '(basert på ICG 2021c)'],
  [{ references: [{ source: 'icg-c', prefix: '«' }] }, '(«ICG 2021c)'],
  [
    { references: [{ source: 'landinfo-b', prefix: 'se ', suffix: ' for et overblikk' }] },
    '(se Landinfo 2016b for et overblikk)',
  ],
  [
    { references: [{ source: 'landinfo-b', prefix: 'jf.', suffix: 'for et overblikk' }] },
    '(jf. Landinfo 2016b for et overblikk)',
  ],
  [{ references: [{ source: 'hrw', suffix: ', vår utheving' }] }, '(HRW 2022, vår utheving)'],
  [
    { references: [{ source: 'landinfo-a', prefix: 'se ' }, { source: 'landinfo-b' }] },
    '(se Landinfo 2016a,b)',
  ],
  [
    { references: [{ source: 'icg-b' }, { source: 'hrw', prefix: 'se også ' }] },
    '(ICG 2021b; se også HRW 2022)',
  ],
  [{ ...NARRATIVE, references: [{ source: 'hrw', prefix: 'særlig ' }] }, 'særlig HRW (2022)'],
  // law
  [{ references: refs('law') }, '(utlendingsloven 2008)'],
  [
    { references: [under('law', '28')] },
    '(utlendingsloven 2008, § 28)',
    '(utlendingsloven 2008, section 28)',
  ],
  [
    { ...NARRATIVE, references: [under('law', '28 og 29')] },
    'utlendingsloven (2008, §§ 28 og 29)',
    'utlendingsloven (2008, sections 28 og 29)',
  ],
  [
    { references: [under('law-title', '4-1')] },
    '(Lov om pass 1997, § 4-1)',
    '(Lov om pass 1997, section 4-1)',
  ],
  [
    { references: [{ source: 'resolution', locator: { label: 'paragraph', value: '7' } }] },
    '(FNs sikkerhetsråd 2013, avsnitt 7)',
    '(FNs sikkerhetsråd 2013, para. 7)',
  ],
  // conversations
  [{ references: refs('named') }, '(Diallo 2022)'],
  [{ references: refs('role') }, '(diplomat i Bamako 2022)'],
  [{ ...NARRATIVE, references: refs('role') }, 'diplomat i Bamako (2022)'],
  [
    { references: refs('anonymous') },
    '(Anonym kilde 2022)',
    '(Anonymous source 2022)',
    '(Anonym kjelde 2022)',
  ],
]

test.each(GOLDEN)('citation %# reads letter for letter: %j → %s', (shape, nb, en = nb, nn = nb) => {
  expect(REPORT_LANGUAGES.map((language) => read(shape, language))).toEqual([nb, nn, en])
})
