import { expect, test } from 'vitest'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { unexplainedAbbreviation } from './unexplained-abbreviation'

function found(...lines: string[]) {
  const sections = lines.map((line, i) => section(`S${i}`, [p(`b${i}`, line)]))
  const sources = [work('hrw', { shortName: 'HRW' })]
  return findings(unexplainedAbbreviation, writtenReport({ sections, sources })).map(
    ({ code, values }) => `${code} ${String(values?.abbreviation)}`,
  )
}

test('an abbreviation that is never explained is found once, at its first use', () => {
  expect(found('Bånd til AQIM. AQIM er sterk.', 'AQIM igjen.')).toEqual([
    'check-abbreviation-unexplained AQIM',
  ])
})

test('one that is explained in a later chapter is found', () => {
  expect(found('MNLA vant.', 'Mouvement National (MNLA) vant.')).toEqual([
    'check-abbreviation-late MNLA',
  ])
})

test.each([
  ['in parentheses behind the name', 'Mouvement national de libération (MNLA) vant.'],
  ['with the name in parentheses', 'MNLA (Mouvement national) vant. MNLA tapte.'],
  ['within parentheses', 'Hæren (Forces Armées Maliennes, FAMa) er liten.'],
  ['with the name behind a comma', 'Gruppen er knyttet til MNLA, Mouvement national.'],
  [
    'in a footnote',
    'Etter press fra ECOWAS[^Economic Community of West African States.] ga de seg.',
  ],
  ['in another language', '<fr:Mouvement national> (MNLA) vant.'],
  ['later in the same chapter', 'MNLA vant. Mouvement national (MNLA) tapte.'],
])('one that is explained %s is left in peace', (_, line) => {
  expect(found(line)).toEqual([])
})

test.each(['FN og EU ga støtte.', 'HRW skriver dette {hrw}.', 'Del II og IV.', 'FNs styrker dro.'])(
  'what everybody knows is left in peace: %s',
  (line) => {
    expect(found(line)).toEqual([])
  },
)

test('a part of the chapter may present the name', () => {
  const part = section('Del', [p('d', 'Mouvement national (MNLA) vant.')])
  const sections = [section('S', [p('b', 'MNLA er størst.')], [part])]
  expect(findings(unexplainedAbbreviation, writtenReport({ sections }))).toEqual([])
})
