import fc from 'fast-check'
import { expect, test } from 'vitest'
import { p, section, work, writtenReport } from '../../../tests/support/written-report'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { runChecks } from './run-checks'
import { TEXT_RULES } from './text-rules'

const LENGTH = 60_000

// A pattern that backtracks, or a rule that compares all with all, would not end here within the life of a test.
test.each([
  'a',
  'A',
  '1',
  '1 ',
  '1.000.',
  '«a ',
  '. ',
  '.) A',
  'trakk ',
  'mai ',
  '2021–',
  '2021 til ',
  '1. mai 2021 og ',
  '(',
  'HRW ',
  'ifølge ',
  'tabellen over ',
  'tabell 1 ',
  'AB ',
  'angrep',
  'Mali ',
  'HRW, ',
  '\n',
  ' ',
  '\u00a0',
  '\uFFFC',
])('a text of nothing but “%s” is checked to its end', (piece) => {
  const line = piece.repeat(Math.ceil(LENGTH / piece.length)).replace(/[[\]{}<>]/g, '')
  const content = writtenReport({
    sections: [section('S', [p('b', `${line} {hrw}`), p('c', line)])],
    sources: [work('hrw')],
  })
  const input = { content, previous: null, today: '2022-10-14', review: null }
  expect(runChecks(input, { waivers: [], rules: TEXT_RULES }).rules).toHaveLength(TEXT_RULES.length)
})

test('any content can be checked', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const input = { content, previous: null, today: '2022-10-14', review: null }
      const { findings } = runChecks(input, { waivers: [], rules: TEXT_RULES })
      for (const { fingerprint } of findings) expect(fingerprint).toHaveLength(64)
    }),
    { numRuns: 30 },
  )
})
