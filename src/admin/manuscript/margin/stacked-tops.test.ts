import { expect, test } from 'vitest'
import { stackedTops } from './stacked-tops'

test('marks stand beside their blocks where there is room', () => {
  expect([
    ...stackedTops([
      ['a', 0],
      ['b', 200],
    ]),
  ]).toEqual([
    ['a', 0],
    ['b', 200],
  ])
})

test('a mark gives way to the one above it', () => {
  const tops = stackedTops([
    ['b', 20],
    ['a', 0],
    ['c', 60],
  ])

  expect([...tops.keys()]).toEqual(['a', 'b', 'c'])
  expect([...tops.values()]).toEqual([0, 44, 88])
})
