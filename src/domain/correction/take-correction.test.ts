import fc from 'fast-check'
import { expect, test } from 'vitest'
import { p } from '../../../tests/support/written-report'
import { takeCorrection } from './take-correction'

const published = ['a', 'b', 'c']
const correction = {
  section: 's',
  before: p('b', 'Feil.'),
  after: [p('b', 'Rett.'), p('b2', 'Mer.')],
}
const taken = (...ids: string[]) =>
  takeCorrection(
    ids.map((id) => p(id, id)),
    { correction, published },
  ).map(({ id }) => id)

test('a corrected passage stands where the rewritten one stood, also where that was moved', () => {
  expect(taken('a', 'b', 'c')).toEqual(['a', 'b', 'b2', 'c'])
  expect(taken('b', 'x', 'a')).toEqual(['b', 'b2', 'x', 'a'])
})

test('a passage that was taken out comes back behind the nearest one above it that is left', () => {
  expect(taken('x', 'a', 'y', 'c')).toEqual(['x', 'a', 'b', 'b2', 'y', 'c'])
  expect(taken('c')).toEqual(['b', 'b2', 'c'])
})

test('a passage that the correction takes out is gone', () => {
  const removal = { ...correction, after: [] }

  expect(takeCorrection([p('a', 'a'), p('b', 'ny')], { correction: removal, published })).toEqual([
    p('a', 'a'),
  ])
})

test('every other passage stays, in its order, and taking twice changes nothing more', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'x', 'y'))
  fc.assert(
    fc.property(ids, (now) => {
      const once = taken(...now)

      expect(once.filter((id) => !['b', 'b2'].includes(id))).toEqual(now.filter((id) => id !== 'b'))
      expect(taken(...once)).toEqual(once)
    }),
  )
})
