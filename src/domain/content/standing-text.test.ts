import { expect, test } from 'vitest'
import type { Standing } from './block'
import { standingText } from './standing-text'

const numbering = { sections: new Map([['s1', '2.1']]), tables: new Map() }
const SUMMARY = { kind: 'summary', section: 's1' } as const

test.each<[Standing, 'nb' | 'nn' | 'en', string]>([
  [{}, 'nb', ''],
  [{ keyFinding: true }, 'nb', 'nøkkelfunn'],
  [{ basis: { kind: 'common-knowledge' } }, 'nn', 'allment kjent'],
  [{ keyFinding: true, basis: { kind: 'own-assessment' } }, 'en', 'key finding, own assessment'],
  [{ basis: SUMMARY }, 'nb', 'oppsummerer kapittel\u00a02.1'],
  [{ basis: { ...SUMMARY, section: 'borte' } }, 'en', 'summarises [unknown section]'],
])('%j is read in %s as “%s”', (standing, language, text) => {
  expect(standingText(standing, { numbering, language })).toBe(text)
})
