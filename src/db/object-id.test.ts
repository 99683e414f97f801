import { expect, test } from 'vitest'
import { isObjectId, newObjectId } from './object-id'

test('ids are MongoDB’s, differ, and begin with the time', () => {
  const ids = Array.from({ length: 1000 }, newObjectId)

  expect(ids.every(isObjectId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Number.parseInt(ids[0]?.slice(0, 8) ?? '', 16)).toBeCloseTo(Date.now() / 1000, -2)
})

test.each(['', 'abc', '6b06df7697569bca7cc0366', '6B06DF7697569BCA7CC03669', crypto.randomUUID()])(
  '“%s” is no such id',
  (id) => {
    expect(isObjectId(id)).toBe(false)
  },
)
