import { expect, test } from 'vitest'
import { LOCATOR, readLocator } from './read-locator'

const WHOLE = new RegExp(`^${LOCATOR}$`, 'u')

test.each([
  [', s. 3-6', 'page', '3–6'],
  [' side 9', 'page', '9'],
  [', s. 3, 9', 'page', '3, 9'],
  [', s. 3 og 9-11', 'page', '3 og 9–11'],
  [', s. iv–vi', 'page', 'iv–vi'],
  [', s. 12 ff.', 'page', '12 ff.'],
  [', s.12f', 'page', '12f'],
  [': 12', 'page', '12'],
  [', pp. 3-6', 'page', '3–6'],
  [', avsn. 4', 'paragraph', '4'],
  [', avsnitt 4', 'paragraph', '4'],
  [', paras. 4 and 7', 'paragraph', '4 and 7'],
  [', pkt. 2.1', 'paragraph', '2.1'],
  [', kap. 3', 'chapter', '3'],
  [', chs. 3-4', 'chapter', '3–4'],
  [', del 2', 'section', '2'],
  [', section 2', 'section', '2'],
  [', art. 7', 'article', '7'],
  [', § 28', 'section', '28'],
  [' §28a', 'section', '28a'],
  [', § 4-1', 'section', '4-1'],
  [', §§ 28 og 29', 'section', '28 og 29'],
])('“%s” is a place: %s %s', (text, label, value) => {
  expect(WHOLE.test(text)).toBe(true)
  expect(readLocator(text)).toEqual({ label, value })
})

test.each([', s. sist', ', sør 3', ', 2022', ', delta 4', ', artig 2', ', s. 3, 2022', ' 12', ''])(
  '“%s” is no place',
  (text) => {
    expect(WHOLE.test(text)).toBe(false)
  },
)
