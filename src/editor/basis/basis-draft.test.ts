import { expect, test } from 'vitest'
import type { Basis } from '@/domain/content/basis'
import { basisDraft, chosenBasis } from './basis-draft'

test.each<Basis>([
  { kind: 'common-knowledge' },
  { kind: 'own-assessment' },
  { kind: 'summary', section: 's1' },
])('what is not changed stays: %j', (basis) => {
  expect(chosenBasis(basisDraft(basis))).toEqual(basis)
})

test('nothing chosen is no basis', () => {
  expect(chosenBasis(basisDraft(undefined))).toBeNull()
})

test('a summary of no section yet is not chosen', () => {
  expect(chosenBasis({ kind: 'summary', section: null })).toBeUndefined()
})
