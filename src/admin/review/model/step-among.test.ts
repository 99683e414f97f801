import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepAmong } from './step-among'

const order = ['a', 'b', 'c', 'd', 'e']

test('the next stop is the first one further down the page', () => {
  expect(stepAmong(['b', 'd'], { order, current: 'c', index: null, direction: 1 })).toBe(1)
  expect(stepAmong(['b', 'd'], { order, current: 'c', index: null, direction: -1 })).toBe(0)
})

test('before anything was visited, the first stop is next and the last is the one before', () => {
  expect(stepAmong(['b', 'd'], { order, current: null, index: null, direction: 1 })).toBe(0)
  expect(stepAmong(['b', 'd'], { order, current: null, index: null, direction: -1 })).toBe(1)
})

test('behind the last stop the first comes again', () => {
  expect(stepAmong(['b', 'd'], { order, current: 'd', index: 1, direction: 1 })).toBe(0)
  expect(stepAmong(['b', 'd'], { order, current: 'e', index: null, direction: 1 })).toBe(0)
})

test('stops at the same place are visited one by one', () => {
  expect(stepAmong(['b', 'b', 'd'], { order, current: 'b', index: 0, direction: 1 })).toBe(1)
})

test('where there are no stops there is nowhere to go', () => {
  expect(stepAmong([], { order, current: 'a', index: null, direction: 1 })).toBeNull()
})

test('going on visits every stop once before the first comes again, and going back undoes it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...order), { minLength: 1 }), (places) => {
      const stops = places.toSorted()
      const visited: number[] = []
      let index: number | null = null
      while (visited.length < stops.length) {
        const current: string | null = index === null ? null : (stops[index] ?? null)
        index = stepAmong(stops, { order, current, index, direction: 1 })
        visited.push(index ?? -1)
      }
      expect(visited).toEqual(stops.map((_, i) => i))
    }),
  )
})
