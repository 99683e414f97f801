import { expect, test } from 'vitest'
import type { Block } from '../../content/block'
import { findings, said } from '../../../../tests/support/findings'
import {
  list,
  p,
  quote,
  section,
  work,
  writtenReport,
} from '../../../../tests/support/written-report'
import { uncitedStatement } from './uncited-statement'

const sources = [work('hrw')]
/** A first paragraph that cites, so that the section is no desert. */
const CITED = p('cited', 'Angrepene fortsatte i 2022 {hrw}.')

function saidOf(...blocks: Block[]) {
  const sections = [
    section('Kapittel', [CITED, ...blocks]),
    section('Annet', [p('x', 'Et kupp {hrw}.')]),
  ]
  return said(uncitedStatement, writtenReport({ sections, sources }))
}

test.each([
  ['a figure', 'Gruppen har rundt 300 medlemmer.'],
  ['a date', 'Dette begynte i mai.  Det endret seg 3. mai 2021.'],
  ['a name', 'Lenge var byen Gao trygg.'],
  ['an event', 'Landsbyen ble angrepet flere ganger.'],
  ['what is said', 'Mange skal ha reist.'],
])('%s without a citation is found', (_, line) => {
  expect(saidOf(p('b', line))).toEqual(['check-uncited at b'])
})

test.each([
  ['what cites', 'Gruppen har rundt 300 medlemmer {hrw}.'],
  ['what has a footnote that cites', 'Gruppen har rundt 300 medlemmer.[^Se {b:hrw}.]'],
  ['what the report covers', 'Responsen dekker perioden 2020–2022. Den bygger på tall fra HRW.'],
  ['where it goes next', 'I det følgende går vi inn på konflikten i hver region.'],
  ['what a table says', 'Tabell 2 viser hvor mange sivile som ble drept.'],
  ['what claims nothing', 'Bildet er sammensatt.'],
  ['nothing at all', '   '],
])('%s is left in peace', (_, line) => {
  expect(saidOf(p('b', line))).toEqual([])
})

test.each([
  ['Economic Community of West African States.'],
  ['ABC: Association des Banques Centrales (bankenes forening i Norland).'],
])('a footnote that only gives a name in full is left in peace: %s', (note) => {
  expect(saidOf(p('b', `Bildet er sammensatt.[^${note}]`))).toEqual([])
})

test('a footnote needs a citation of its own', () => {
  const found = saidOf(p('b', 'Bildet {hrw} er sammensatt.[^Byen ble angrepet i 2019.]'))
  expect(found).toEqual([expect.stringMatching(/^check-uncited at b-\d+$/)])
})

test('what leads up to a list covers its items, and the items cover it', () => {
  expect(
    saidOf(p('b', 'Tre byer ble angrepet {hrw}:'), list('l', ['Gao i 2020', 'Kidal i 2021'])),
  ).toEqual([])
  expect(
    saidOf(p('b', 'Tre byer ble angrepet:'), list('l', ['Gao i 2020', 'Kidal {hrw}'])),
  ).toEqual([])
})

test('a list without any citation is found', () => {
  expect(saidOf(p('b', 'Dette er byene:'), list('l', ['Gao i 2020']))).toEqual([
    'check-uncited at l',
  ])
})

test('only the last words before a quotation are covered by it', () => {
  const quoted = quote('q', '<en:They came at night.> {hrw}')
  expect(saidOf(p('b', 'En offiser uttalte i 2013 at:'), quoted)).toEqual([])
  expect(saidOf(p('b', 'Hæren har 9000 mann. En offiser uttalte at:'), quoted)).toEqual([
    'check-uncited at b',
  ])
})

test('a quotation that cites nothing is found, whatever it says', () => {
  expect(saidOf(quote('q', 'Det var mørkt.'))).toEqual(['check-uncited at q'])
})

test.each([{ kind: 'common-knowledge' }, { kind: 'own-assessment' }] as const)(
  'an author who says what it rests on ($kind) is believed',
  (basis) => {
    expect(saidOf(p('b', 'Gruppen har rundt 300 medlemmer.', { basis }))).toEqual([])
  },
)

test('a summary must be of a section that is there and cites', () => {
  const summed = (to: string) =>
    p('b', 'Det var kupp i 2020.', { basis: { kind: 'summary', section: to } })
  expect(saidOf(summed('annet'))).toEqual([])
  expect(saidOf(summed('borte'))).toEqual(['check-summary-lost at b'])
  const sections = [
    section('Tomt', [p('t', 'Bildet er sammensatt.')]),
    section('S', [CITED, summed('tomt')]),
  ]
  expect(said(uncitedStatement, writtenReport({ sections, sources }))).toEqual([
    'check-summary-uncited at b',
  ])
})

test('a chapter whose parts cite may be summed up', () => {
  const parts = [section('Del', [p('d', 'Et kupp {hrw}.')])]
  const basis = { kind: 'summary', section: 'hoved' } as const
  const sections = [section('Hoved', [p('b', 'Det var kupp i 2020.', { basis })], parts)]
  expect(said(uncitedStatement, writtenReport({ sections, sources }))).toEqual([])
})

test('a figure in a section that cites nothing at all keeps it from being approved', () => {
  const sections = [
    section('S', [p('b', 'Gruppen har rundt 300 medlemmer.'), p('c', 'Byen Gao falt.')]),
  ]
  expect(findings(uncitedStatement, writtenReport({ sections, sources }))).toMatchObject([
    {
      severity: 'blocks',
      code: 'check-uncited-section',
      passage: 'Gruppen har rundt 300 medlemmer.',
    },
    { severity: 'warns', code: 'check-uncited' },
  ])
})

test.each([
  ['Trolig har gruppen 300 medlemmer.', { kind: 'mark', basis: 'own-assessment' }],
  ['Som nevnt har gruppen 300 medlemmer.', { kind: 'mark', basis: 'summary' }],
  ['Gruppen har 300 medlemmer.', null],
])('what the words tell is proposed: %s', (line, mending) => {
  const sections = [section('S', [CITED, p('b', line)])]
  expect(findings(uncitedStatement, writtenReport({ sections, sources }))).toMatchObject([
    { mending },
  ])
})

test.each([
  [
    'nn',
    'Gruppa gjekk til åtak på ein landsby.',
    'Svaret har ingen tal for åtak. Det tyder ikkje at dei ikkje skjedde.',
  ],
  [
    'en',
    'The group attacked a village.',
    'This response gives no figures for attacks. It covers two years.',
  ],
] as const)('in %s it is found and left in peace alike', (language, claim, ofReport) => {
  const sections = [section('S', [CITED, p('b', claim), p('c', ofReport)])]
  const content = writtenReport({ sections, sources, report: { language } })
  expect(said(uncitedStatement, content)).toEqual(['check-uncited at b'])
})
