import { expect, test } from 'vitest'
import type { Block } from '../content/block'
import {
  aTable,
  list,
  p,
  section,
  tableAt,
  work,
  writtenReport,
} from '../../../tests/support/written-report'
import { fingerprintOf } from './fingerprint'
import { WHOLE_REPORT, type Place, type RuleFinding } from './finding'

const FOUND: Omit<RuleFinding, 'place'> = {
  outcome: 'discrepancy',
  passage: 'Det var krig.',
  code: 'check-uncited',
  mending: null,
}

function print(blocks: Block[], place: Partial<Place>, more: Partial<RuleFinding> = {}) {
  const tables = [aTable('t', { caption: 'Tall' })]
  const content = writtenReport({
    sections: [section('S', blocks)],
    tables,
    sources: [work('hrw')],
  })
  const found = { ...FOUND, ...more, place: { ...WHOLE_REPORT, section: 's', ...place } }
  return fingerprintOf('R01', { found, content })
}

const block = p('b', 'Det var krig.[^Så kom fred.]')
const note =
  block.children.flatMap((inline) => (inline.type === 'footnote' ? inline.id : []))[0] ?? ''

test('it is the sha256 of what the finding is about', () => {
  expect(print([block], { block: 'b' })).toMatch(/^[\da-f]{64}$/)
})

test('it stays when the block is moved and when its neighbours change', () => {
  const moved = [p('x', 'Noe nytt.'), tableAt('t'), block]
  expect(print(moved, { block: 'b' })).toBe(print([block, p('x', 'Noe.')], { block: 'b' }))
})

test('it stays when the block goes to another section', () => {
  const found = { ...FOUND, place: { ...WHOLE_REPORT, section: 'to', block: 'b' } }
  const content = writtenReport({ sections: [section('En', []), section('To', [block])] })
  expect(fingerprintOf('R01', { found, content })).toBe(print([block], { block: 'b' }))
})

test('it changes with the words, the marks and the citations of the block', () => {
  const prints = [
    block,
    p('b', 'Det var krig!'),
    p('b', 'Det var krig {hrw}.'),
    p('b', 'Det var krig.', { keyFinding: true }),
  ].map((one) => print([one], { block: 'b' }))
  expect(new Set(prints).size).toBe(4)
})

test('it changes with the rule’s values and the passage', () => {
  const prints = [{}, { passage: 'Annet' }, { values: { count: 1 } }].map((more) =>
    print([block], { block: 'b' }, more),
  )
  expect(new Set(prints).size).toBe(3)
})

test('an item has its list’s fate', () => {
  const before = print([list('l', ['En', 'To'])], { block: 'l-0' })
  expect(print([list('l', ['En', 'To'])], { block: 'l-0' })).toBe(before)
  expect(print([list('l', ['En', 'Tre'])], { block: 'l-0' })).not.toBe(before)
})

test('a footnote is itself, whatever happens to its block', () => {
  const changed = {
    ...block,
    children: [{ type: 'text' as const, text: 'Nytt. ' }, ...block.children],
  }
  const place = { block: 'b', footnote: note }
  expect(print([changed], place)).toBe(print([block], place))
})

test('a table is the narrower of a table and a section', () => {
  expect(print([tableAt('t'), block], { table: 't' })).toBe(print([tableAt('t')], { table: 't' }))
})

test('a finding about a section hangs on all of it, one about the report on nothing but its values', () => {
  expect(print([block], {})).not.toBe(print([block, p('x', 'Mer.')], {}))
  expect(print([block], { section: null })).toBe(print([p('x', 'Annet.')], { section: null }))
})

test('what is not there has a fingerprint all the same', () => {
  expect(print([block], { block: 'borte' })).toMatch(/^[\da-f]{64}$/)
})
