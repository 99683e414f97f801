import { expect, test } from 'vitest'
import { p, section, work, writtenReport } from '../../../tests/support/written-report'
import { takenIds } from './taken-ids'

const edition = writtenReport({
  sections: [
    section('Nord', [p('a', 'En {icg}.'), p('b', 'To.')]),
    section('Vest', [p('c', 'Tre.')]),
  ],
  sources: [work('icg')],
})

test('a passage may keep its own ids and no others of the edition', () => {
  const taken = takenIds(edition, { before: p('a', 'En {icg}.'), others: [] })

  expect(taken).toEqual(new Set(['nord', 'b', 'vest', 'c', 'icg']))
})

test('what other corrections brought in and what they took out is taken as well', () => {
  const others = [{ section: 'nord', before: p('b', 'To.'), after: [p('b2', '2.')] }]

  expect(takenIds(edition, { before: p('c', 'Tre.'), others })).toEqual(
    new Set(['nord', 'a', 'a-3', 'b', 'b2', 'vest', 'icg']),
  )
})
