import { expect, test } from 'vitest'
import type { CrossReference } from './inline'
import { crossReferenceText } from './cross-reference-text'

const numbering = { sections: new Map([['nord', '2.1']]), tables: new Map([['ofre', 3]]) }
const toTable: CrossReference = { type: 'cross-reference', to: 'table', target: 'ofre' }
const toSection: CrossReference = { type: 'cross-reference', to: 'section', target: 'nord' }

test.each([
  [toTable, 'nb', 'tabell\u00a03'],
  [toTable, 'nn', 'tabell\u00a03'],
  [toTable, 'en', 'table\u00a03'],
  [toSection, 'nb', 'kapittel\u00a02.1'],
  [toSection, 'en', 'section\u00a02.1'],
  [{ ...toTable, capital: true }, 'nb', 'Tabell\u00a03'],
  [{ ...toTable, target: 'borte' }, 'nn', '[ukjend tabell]'],
  [{ ...toSection, target: 'ofre' }, 'nb', '[ukjent kapittel]'],
] as const)('%j is read in %s as «%s»', (reference, language, text) => {
  expect(crossReferenceText(reference, { numbering, language })).toBe(text)
})
