import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CalendarDate, Identifier, LanguageTag, LinkUrl, PartialDate, Period } from './identifier'

test.each([
  'https://landinfo.no/',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org/%C3%A6%20b',
  'https://æøå.no/',
  'mailto:post@example.org',
])('a reader may follow %s', (url) => {
  expect(LinkUrl.safeParse(url).success).toBe(true)
})

test.each([
  ['runs code', 'javascript:alert(1)'],
  ['runs code, in capitals', 'JavaScript:alert(1)'],
  ['carries its own document', 'data:text/html,<b>x</b>'],
  ['runs code in old browsers', 'vbscript:x'],
  ['is on the reader’s own disk', 'file:///etc/passwd'],
  ['is of another protocol', 'ftp://example.org/'],
  ['is relative', '/r/mali'],
  ['is relative to the scheme', '//example.org/'],
  ['is a fragment', '#kilde'],
  ['has no scheme', 'example.org'],
  ['has no host', 'https://'],
  ['is empty', ''],
])('a link that %s is refused', (_, url) => {
  expect(LinkUrl.safeParse(url).success).toBe(false)
})

test.each(['https:example.org', 'http:/example.org', 'HTTPS:example.org'])(
  '%s lacks the slashes without which a browser may read it as relative, and is refused',
  (url) => {
    expect(LinkUrl.safeParse(url).success).toBe(false)
  },
)

test('white space and control characters are refused anywhere in a link', () => {
  const hidden = fc.constantFrom(' ', '\t', '\n', '\r', '\u0000', '\u001f', '\u007f', '\u00a0')
  const address = 'https://example.org/page'
  fc.assert(
    fc.property(hidden, fc.nat(address.length), (char, at) => {
      const url = address.slice(0, at) + char + address.slice(at)

      expect(LinkUrl.safeParse(url).success).toBe(false)
    }),
  )
})

test('a link has at most 2048 characters', () => {
  const longest = 'https://example.org/'.padEnd(2048, 'a')

  expect(LinkUrl.safeParse(longest).success).toBe(true)
  expect(LinkUrl.safeParse(`${longest}a`).success).toBe(false)
})

test.each(['2022', '2022-01', '2022-12', '2022-02-28', '2024-02-29'])(
  '%s is a partial date',
  (date) => {
    expect(PartialDate.safeParse(date).success).toBe(true)
  },
)

test.each([
  '22',
  '2022-0',
  '2022-00',
  '2022-13',
  '2022-2-1',
  '2022-02-00',
  '2022-02-30',
  '2023-02-29',
  '2022-04-31',
  '2022-02-01T00:00',
  '2022\n',
  '17.02.2022',
  '',
])('%j is not a partial date', (date) => {
  expect(PartialDate.safeParse(date).success).toBe(false)
})

test('a calendar date is whole and exists', () => {
  expect(CalendarDate.safeParse('2024-02-29').success).toBe(true)
  expect(CalendarDate.safeParse('2023-02-29').success).toBe(false)
  expect(CalendarDate.safeParse('2024-02').success).toBe(false)
})

test.each(['2022', '2022-05', '2022-05-17', '2021/2022', '2022-04-01/2022-06-30', '2021/2022-06'])(
  '%s is a period',
  (period) => {
    expect(Period.safeParse(period).success).toBe(true)
  },
)

test.each([
  '2022-13',
  '2022-00',
  '2022-05-32',
  '2022-02-30',
  '2021-01-01/2022-02-30',
  '2023/2022',
  '2022-06/2022-04-30',
  '2022-04-30/2022-04-01',
  '2022/',
  '/2022',
  '2020/2021/2022',
  '2022-2023',
  '2022–2023',
  'våren 2022',
  '',
])('%j is not a period', (period) => {
  expect(Period.safeParse(period).success).toBe(false)
})

test.each(['nb', 'som', 'en-GB', 'zh-Hant-TW', 'es-419'])('%s is a language tag', (tag) => {
  expect(LanguageTag.safeParse(tag).success).toBe(true)
})

test.each(['', 'n', 'norsk', 'NB', 'nb-', 'en_GB', 'en-G', 'en-abcdefghi', 'nb"lang'])(
  '%j is not a language tag',
  (tag) => {
    expect(LanguageTag.safeParse(tag).success).toBe(false)
  },
)

test.each(['a', '7', 'b-1_x', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 'a'.repeat(64)])(
  '%s is an id',
  (id) => {
    expect(Identifier.safeParse(id).success).toBe(true)
  },
)

test.each(['', '-a', '_a', 'a b', 'a"b', 'a.b', 'å', 'a/b', 'a'.repeat(65), 'a\n'])(
  '%j is not an id',
  (id) => {
    expect(Identifier.safeParse(id).success).toBe(false)
  },
)
