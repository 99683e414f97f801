import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importPlainText } from '@/import/import-plain-text'
import { countingIds } from '@/import/testing/counting-ids'
import { anInput } from '../../../tests/support/check-input'
import { manuscriptContent } from '../../../tests/support/manuscript-content'
import { DATA_RULES } from './data-rules'
import { runChecks } from './run-checks'
import type { RuleNumber } from './rule-number'

// Vitest runs from the root of the repository; the reference text lies beside it, and only where it may.
const SEED = '../shared/seed/mali-respons.txt'
const present = existsSync(SEED)

describe.skipIf(!present)('the reference text', () => {
  const text = present ? readFileSync(SEED, 'utf8') : ''
  const { manuscript } = importPlainText(text, { newId: countingIds(), language: 'nb' })
  const content = manuscriptContent(manuscript, { questions: [] })
  const { findings } = runChecks(anInput({ content }), { waivers: [], rules: DATA_RULES })
  const by = (rule: RuleNumber) => findings.filter((finding) => finding.rule === rule)

  test('says 682 where table 1 has 609, and no other number of it is wrong', () => {
    expect(by('R30').map(({ outcome, values }) => [outcome, values])).toEqual([
      ['discrepancy', { number: 1, stated: 682, added: 609, difference: 73 }],
    ])
  })

  test('has lost the colours of 14 and 16 cells', () => {
    expect(by('R32').map(({ values }) => values)).toEqual([
      { number: 4, count: 14 },
      { number: 5, count: 16 },
    ])
  })

  test('has five tables of which each lacks a unit or a period', () => {
    expect(by('R31').map(({ values }) => [values?.number, values?.fields])).toEqual([
      [1, ['unit']],
      [2, ['unit']],
      [3, ['period', 'unit']],
      [4, ['period']],
      [5, ['period']],
    ])
  })

  test('has 27 sources that lack what a reference needs, and no two of them are one', () => {
    expect(by('R10').filter(({ severity }) => severity === 'blocks')).toHaveLength(27)
    expect([...by('R11'), ...by('R14')]).toEqual([])
  })

  test('has no question', () => {
    expect(by('R4A').map(({ code }) => code)).toEqual(['questions-missing'])
  })
})
