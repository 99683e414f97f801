import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { maliContent, MALI_SEED } from '../../../tests/support/mali-content'
import { citedShares } from './citing/cited-shares'
import { sourceMix } from './balance/source-mix'
import { numberContent } from '../content/number-content'
import { walkSections } from '../content/walk'
import type { CheckedFinding } from './run-checks'
import { runChecks } from './run-checks'
import { RULES } from './rules'

// Vitest runs from the root of the repository; the reference text lies beside it, and only where it may.
const present = existsSync(MALI_SEED)

/** The statements without a source, by section and first words, agreed by reading every paragraph and footnote. */
const UNCITED = [
  ['Innledning', 'Mali har vært'],
  ['Innledning', 'Den såkalte Alger-avtalen', 'note 1'],
  ['To statskupp på ni måneder', 'Den politiske situasjonen'],
  ['Mali er politisk og økonomisk isolert', 'Etter to militærkupp'],
  ['Mali er politisk og økonomisk isolert', 'Som det kommer'],
  ['Malis væpnede styrker', 'Malis væpnede styrker'],
  ['Lokale milits- og selvforsvarsgrupper i Sentral-Mali', 'Det finnes en'],
  ['Tuareg-grupper: MSA og GATIA i Nord-Mali', 'Konflikten som oppsto'],
  ['Tuareg-grupper: MSA og GATIA i Nord-Mali', 'MSA (Mouvement pour'],
  ['Tuareg-grupper: MSA og GATIA i Nord-Mali', 'Både MSA og'],
  ['Det generelle voldsbildet', 'Det ligger til'],
  // The table has its source; what follows its reading has none.
  ['Det generelle voldsbildet', 'Det er i'],
  ['Det generelle voldsbildet', 'En mulig forklaring'],
  ['Sentral-Mali', 'Sikkerhetssituasjonen i Sentral-Mali'],
  ['Sentral-Mali', 'I tillegg til'],
  ['Nord-Mali', 'Nord-Mali (Gao, Kidal,'],
  ['Nord-Mali', 'Angrepsbølgen faller tidsmessig'],
  ['Nord-Mali', 'ISGS er særlig', 'note 7'],
  ['Nord-Mali', 'Deler av Timbuktu', 'note 8'],
  ['Sør-Mali', 'Områdene vest og'],
]

describe.skipIf(!present)('the reference text, completed', () => {
  const content = present ? maliContent() : null
  const input = content && { content, previous: null, today: '2022-10-14', review: null }
  const { findings } = input ? runChecks(input, { waivers: [] }) : { findings: [] }
  const titles = new Map(
    content ? [...walkSections(content)].map(({ id, title }) => [id, title]) : [],
  )
  const numbering = content ? numberContent(content) : null

  const by = (rule: string) => findings.filter((finding) => finding.rule === rule)
  const where = ({ place, passage }: CheckedFinding) => {
    const note = numbering?.footnotes.get(place.footnote ?? '')?.number
    const words = passage.split(' ').slice(0, 3).join(' ')
    return [titles.get(place.section ?? ''), words, ...(note ? [`note ${note}`] : [])]
  }

  test('has twenty statements without a source', () => {
    const expected = UNCITED.map(([section, words = '', ...note]) => [section, words, ...note])
    expect(by('R01').map(where)).toEqual(expected)
    expect(new Set(by('R01').map(({ severity }) => severity))).toEqual(new Set(['warns']))
  })

  test('cites ICG 2021b in the text before Table 4 and ICG 2021c in its caption', () => {
    expect(by('R12')).toMatchObject([
      { values: { table: 'ICG 2021c', text: 'ICG 2021b' }, outcome: 'discrepancy' },
    ])
    expect(numbering?.tables.get(by('R12')[0]?.place.table ?? '')).toBe(4)
  })

  test('tells of the French withdrawal in 2021 and in 2022, which only a person can settle', () => {
    const [found] = by('R33')
    expect([found?.outcome, found?.values?.here]).toEqual(['possible', '2021'])
    expect(found?.values?.there).toMatch(/2022$/)
    expect(by('R33').map(where)).toEqual([['Innledning', 'I 2021 trakk']])
  })

  test('has its own assessment in footnote 9, unmarked', () => {
    expect(by('R22').map(where)).toEqual([
      ['Nord-Mali', 'Ménaka-kretsen er klassifisert', 'note 9'],
    ])
    expect(by('R22')).toMatchObject([
      { severity: 'blocks', mending: { kind: 'mark', basis: 'own-assessment' } },
    ])
  })

  test('has four slips besides, each of which is one', () => {
    const others = findings.filter(({ rule }) => ['R04', 'R09', 'R15', 'R34'].includes(rule))
    expect(others.map(({ rule, values }) => [rule, values])).toEqual([
      ['R04', { source: 'Marsh & Rolandsen 2021' }],
      ['R09', { name: 'HRW' }],
      ['R15', { abbreviation: 'AQIM' }],
      ['R34', { number: 5 }],
    ])
  })

  test('has nothing else that the rules find', () => {
    const known = ['R01', 'R04', 'R09', 'R12', 'R15', 'R22', 'R30', 'R33', 'R34']
    expect(findings.filter(({ rule }) => !known.includes(rule))).toEqual([])
  })

  // Nothing on Table 3, whose columns add up to Table 2's first row, nor on "over 50 %", which is right.
  test.skipIf(!RULES.some(({ number }) => number === 'R30'))(
    'has one total that its table does not reach: 682 against 609, 73 more',
    () => {
      expect(by('R30')).toMatchObject([
        { values: { number: 1, stated: 682, added: 609, difference: 73 } },
      ])
    },
  )

  test('supports one of the two statements on the coups and all on the jihadist groups', () => {
    const shares = new Map((content ? citedShares(content) : []).map((one) => [one.title, one]))
    expect(shares.get('To statskupp på ni måneder')).toMatchObject({ statements: 2, supported: 1 })
    expect(shares.get('Væpnede jihadistgrupper')?.share).toBe(1)
    expect(shares.get('Konfliktaktører')).toMatchObject({ statements: 0, share: 1 })
  })

  test('draws on the UN most of all, in 55 references', () => {
    const mix = content ? sourceMix(content) : []
    expect(mix.map(({ kind }) => kind).slice(0, 2)).toEqual(['un', 'ngo'])
    expect(mix.reduce((sum, { references }) => sum + references, 0)).toBe(55)
  })
})
