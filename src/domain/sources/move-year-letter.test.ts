import { expect, test } from 'vitest'
import { moveYearLetter } from './move-year-letter'

const replacement = { keep: 'keep', drop: 'drop' }
const none = new Map<string, string>()

test('the letter of the dropped source goes along when the kept one has none', () => {
  const own = { drop: 'b', other: 'a' }

  expect(moveYearLetter({ own, published: none }, replacement)).toEqual({ keep: 'b', other: 'a' })
})

test('the kept source keeps its own letter', () => {
  const own = { drop: 'b', keep: 'a' }

  expect(moveYearLetter({ own, published: none }, replacement)).toEqual({ keep: 'a' })
})

test('a letter that only an edition shows goes along as well, before the report’s own', () => {
  const published = new Map([['drop', 'c']])

  expect(moveYearLetter({ own: {}, published }, replacement)).toEqual({ keep: 'c' })
  expect(moveYearLetter({ own: { drop: 'b' }, published }, replacement)).toEqual({ keep: 'c' })
})

test('a letter that an edition shows for the kept source stays that', () => {
  const published = new Map([
    ['drop', 'c'],
    ['keep', 'a'],
  ])

  expect(moveYearLetter({ own: { other: 'd' }, published }, replacement)).toEqual({ other: 'd' })
})
