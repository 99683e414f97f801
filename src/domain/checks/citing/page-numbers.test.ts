import { expect, test } from 'vitest'
import { lengthOf, locatedPages, pagesOf } from './page-numbers'

test.each([
  ['48', { from: 1, to: 48 }],
  ['12–34', { from: 12, to: 34 }],
  ['12-34', { from: 12, to: 34 }],
])('the pages of a source: %s', (pages, span) => {
  expect(pagesOf(pages)).toEqual(span)
})

test.each([null, '', 'xii + 48', 'e1234'])('unknown pages: %s', (pages) => {
  expect(pagesOf(pages)).toBeNull()
})

test.each([
  ['3', [{ from: 3, to: 3 }]],
  ['3–6', [{ from: 3, to: 6 }]],
  [
    '3, 7–9',
    [
      { from: 3, to: 3 },
      { from: 7, to: 9 },
    ],
  ],
  ['12 f.', [{ from: 12, to: 12 }]],
])('the pages of a locator: %s', (value, spans) => {
  expect(locatedPages(value)).toEqual(spans)
})

test.each(['6–3', 'kap. 3', 's. 3', ''])('what is no page: %s', (value) => {
  expect(locatedPages(value)).toBeNull()
})

test('both ends count', () => {
  expect(lengthOf({ from: 12, to: 14 })).toBe(3)
})
