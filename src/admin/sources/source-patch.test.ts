import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import { namesIn, namesText, sourcePatch } from './source-patch'

test('only what was changed is saved', () => {
  const before = aDraftSource({ publisher: null })

  expect(sourcePatch(before, { ...before, publisher: 'ICG' })).toEqual({ publisher: 'ICG' })
  expect(sourcePatch(before, { ...before })).toEqual({})
})

test('authors and days are saved as their documents store them', () => {
  const before = aDraftSource()
  const after = {
    ...before,
    authors: [{ family: 'Ba', given: 'Boubacar' }, { literal: 'ICG' }],
    accessed: '2022-11-01',
  }

  expect(sourcePatch(before, after)).toEqual({
    authors: [
      { kind: 'person', family: 'Ba', given: 'Boubacar' },
      { kind: 'body', literal: 'ICG' },
    ],
    accessed: '2022-11-01T12:00:00.000Z',
  })
})

test('names come back from their text as they were', () => {
  const names = [
    { family: 'Ba', given: 'Boubacar' },
    { family: 'Guichaoua', given: null },
    { literal: 'ICG' },
    { literal: 'Ministry of Peace, Mali' },
  ]

  expect(namesIn(namesText(names))).toEqual(names)
})

test('empty lines are no names', () => {
  expect(namesIn('\n ICG \n\n')).toEqual([{ literal: 'ICG' }])
})
