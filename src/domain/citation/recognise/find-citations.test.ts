import { expect, test } from 'vitest'
import { findCitations, possibleCitations } from './find-citations'
import type { FoundReference } from './grammar/found-citation'
import { knownNames } from './known-names'

const ELSEWHERE = 'Slik er det (Holm & Dahl 2020; Norddal 2022, s. 9; France 24 2022; LVT 2021b).'

function found(text: string): string[] {
  return findCitations(text, knownNames([ELSEWHERE, text])).map(
    ({ mode, references, start, end }) =>
      `${mode} [${text.slice(start, end)}] ${references.map(shown).join(' + ')}`,
  )
}

function shown({ work, locator, prefix = '', suffix = '' }: FoundReference): string {
  const place = locator ? ` ${locator.label} ${locator.value}` : ''
  return `${prefix}<${work.name}|${work.year ?? 'undated'}|${work.letter ?? ''}>${place}${suffix}`
}

test.each([
  [
    'Slik (ICG 2021b; Risemberg 2022).',
    'parenthetical [(ICG 2021b; Risemberg 2022)] <ICG|2021|b> + <Risemberg|2022|>',
  ],
  ['Slik (NUPI 2022, s. 9).', 'parenthetical [(NUPI 2022, s. 9)] <NUPI|2022|> page 9'],
  ['Slik (ICG 2021c, s. 3-6).', 'parenthetical [(ICG 2021c, s. 3-6)] <ICG|2021|c> page 3–6'],
  ['Slik (Lov 2005, § 4-1).', 'parenthetical [(Lov 2005, § 4-1)] <Lov|2005|> section 4-1'],
  ['Slik (Sunde 2019, kap. 3).', 'parenthetical [(Sunde 2019, kap. 3)] <Sunde|2019|> chapter 3'],
  ['Slik (Sunde 2019: 12).', 'parenthetical [(Sunde 2019: 12)] <Sunde|2019|> page 12'],
  [
    'Slik (LVT 2022a,b,c).',
    'parenthetical [(LVT 2022a,b,c)] <LVT|2022|a> + <LVT|2022|b> + <LVT|2022|c>',
  ],
  ['Slik (LVT 2022a; 2022b).', 'parenthetical [(LVT 2022a; 2022b)] <LVT|2022|a> + <LVT|2022|b>'],
  ['Slik (Sunde 2019, 2021).', 'parenthetical [(Sunde 2019, 2021)] <Sunde|2019|> + <Sunde|2021|>'],
  ['Slik (Sunde, 2019).', 'parenthetical [(Sunde, 2019)] <Sunde|2019|>'],
  ['Slik (Le Monde 2022).', 'parenthetical [(Le Monde 2022)] <Le Monde|2022|>'],
  [
    'Slik (Berg, Holm & Dahl 2020).',
    'parenthetical [(Berg, Holm & Dahl 2020)] <Berg, Holm & Dahl|2020|>',
  ],
  ['Slik (Berg mfl. 2020).', 'parenthetical [(Berg mfl. 2020)] <Berg mfl.|2020|>'],
  [
    'Slik (Africa Center for Studies 2022).',
    'parenthetical [(Africa Center for Studies 2022)] <Africa Center for Studies|2022|>',
  ],
  [
    'Slik (Institutt for vann og fjell 2020, s. 3).',
    'parenthetical [(Institutt for vann og fjell 2020, s. 3)] <Institutt for vann og fjell|2020|> page 3',
  ],
  ['Slik (basert på ICG 2021c).', 'parenthetical [(basert på ICG 2021c)] basert på <ICG|2021|c>'],
  [
    'Slik (se Sunde 2016b for mer om dette).',
    'parenthetical [(se Sunde 2016b for mer om dette)] se <Sunde|2016|b> for mer om dette',
  ],
  [
    'FNs sikkerhetsråd (UN Security Council 2022b, s. 7) sier',
    'parenthetical [(UN Security Council 2022b, s. 7)] <UN Security Council|2022|b> page 7',
  ],
  ['Slik (ACLED u.å.).', 'parenthetical [(ACLED u.å.)] <ACLED|undated|>'],
  ['Ifølge ACLED (u.å.) er', 'narrative [ACLED (u.å.)] <ACLED|undated|>'],
  ['Ifølge HRW (2022) er', 'narrative [HRW (2022)] <HRW|2022|>'],
  ['I mai kartla ICG (2021b, s. 10) dette', 'narrative [ICG (2021b, s. 10)] <ICG|2021|b> page 10'],
  [
    'Det står i Mali. Holm og Dahl (2020) sier',
    'narrative [Holm og Dahl (2020)] <Holm og Dahl|2020|>',
  ],
  ['Både Alda og LVT (2021b) sier', 'narrative [LVT (2021b)] <LVT|2021|b>'],
  ['viser vi til Landinfo 2016a, mens', 'bare [Landinfo 2016a] <Landinfo|2016|a>'],
  ['Se for eksempel Norddal 2022 for mer', 'bare [Norddal 2022] <Norddal|2022|>'],
  ['slik France 24 2022 skriver', 'bare [France 24 2022] <France 24|2022|>'],
])('%s', (text, citation) => {
  expect(found(text)).toEqual([citation])
})

test.each([
  'opprørene i området (1963, 1990, 2006 og 2012)',
  'fordelingen (1. april – 30. juni 2022)',
  'siste år (september 2021 til september 2022)',
  'Sivile ofre (2022)',
  'avtalen (Alger, fra 2015)',
  'slik det var i Mali i 2012',
  'siden Frankrike 2022',
  'perioden (Juni 2022)',
  'rapporten (Afro 2020–2021)',
  'FAMa (Forces Armées Maliennes)',
  'resolusjon 2100 og G5 (Mali, Niger)',
])('"%s" holds no citation', (text) => {
  expect(found(text)).toEqual([])
})

test('a bracket with a name and a year that was not understood is a possible citation', () => {
  const text =
    'Slik (samtale med Berg, Alda 2021), men ikke (stiftet i Alda i 2012) eller (juni 2022).'
  expect(possibleCitations(text, knownNames([text]))).toEqual(['(samtale med Berg, Alda 2021)'])
})
