import { expect, test } from 'vitest'
import { p, section, writtenReport } from '../../../tests/support/written-report'
import { WHOLE_REPORT, type RuleFinding } from './finding'
import type { Rule } from './rule'
import { RULES } from './rules'
import { blockingFindings, runChecks, type Waiver } from './run-checks'

const AT_B = { ...WHOLE_REPORT, section: 's', block: 'b' }

function rule(found: Partial<RuleFinding>[], more: Partial<Rule> = {}): Rule {
  return {
    number: 'R01',
    severity: 'blocks',
    waivable: true,
    title: { nb: '', en: '' },
    explanation: { nb: '', en: '' },
    check: () =>
      found.map((one) => ({
        outcome: 'discrepancy',
        place: AT_B,
        passage: '',
        code: 'check-uncited',
        mending: null,
        ...one,
      })),
    ...more,
  }
}

function report(rules: Rule[], { waivers = [] as Waiver[], line = 'Det var krig.' } = {}) {
  const content = writtenReport({ sections: [section('S', [p('b', line)])] })
  return runChecks(
    { content, previous: null, today: '2022-10-14', review: null },
    { waivers, rules },
  )
}

function waiverOf(fingerprint = ''): Waiver {
  return { id: 'w', fingerprint, reason: 'Avtalt.', by: 'u', at: '2022-10-14T10:00:00Z' }
}

test.each([
  [[], 'passed'],
  [[{ outcome: 'unable-to-check' }], 'unable-to-check'],
  [[{ outcome: 'unable-to-check' }, { outcome: 'possible' }], 'possible'],
  [[{ outcome: 'possible' }, { outcome: 'discrepancy' }], 'discrepancy'],
] as const)('a rule’s outcome is the heaviest of its findings: %j', (found, outcome) => {
  expect(report([rule([...found])]).rules).toEqual([{ number: 'R01', outcome }])
})

test('a finding has its rule’s severity unless it says its own', () => {
  const { findings } = report([rule([{}, { severity: 'informs' }])])
  expect(findings.map(({ severity }) => severity)).toEqual(['blocks', 'informs'])
})

test('only a discrepancy of a blocking rule keeps a content from being approved', () => {
  const found: Partial<RuleFinding>[] = [{}, { outcome: 'possible' }, { severity: 'warns' }]
  expect(blockingFindings(report([rule(found)]))).toHaveLength(1)
})

test('a waiver lets its finding pass, and lapses when the passage changes', () => {
  const rules = [rule([{}])]
  const waivers = [waiverOf(report(rules).findings[0]?.fingerprint)]
  expect(report(rules, { waivers }).findings).toMatchObject([{ waiver: { reason: 'Avtalt.' } }])
  expect(blockingFindings(report(rules, { waivers }))).toEqual([])
  expect(blockingFindings(report(rules, { waivers, line: 'Det var fred.' }))).toHaveLength(1)
})

test('what may not be waived is not', () => {
  const rules = [rule([{}], { waivable: false })]
  const waivers = [waiverOf(report(rules).findings[0]?.fingerprint)]
  expect(blockingFindings(report(rules, { waivers }))).toHaveLength(1)
})

test('every rule has one place in the table, in the order of the rule book, and says what it asks', () => {
  const numbers = RULES.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toEqual([...numbers].sort())
  for (const { title, explanation } of RULES)
    for (const text of [title.nb, title.en, explanation.nb, explanation.en])
      expect(text.trim().length).toBeGreaterThan(5)
})
