import { expect, test } from 'vitest'
import { placePath } from './places-in'

const section = { id: 's1', title: 'Pass' }

test('a place in a report leads to its block in the manuscript', () => {
  const report = { id: 'r1', title: 'Mali' }

  expect(placePath({ section, block: 'b1', report })).toBe('/collections/reports/r1/manuscript#b1')
})

test('a place in a section of no report leads to the section', () => {
  expect(placePath({ section, block: 'b1', report: null })).toBe('/collections/sections/s1')
})
