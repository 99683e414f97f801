import { expect, test } from 'vitest'
import type { Block } from '../../content/block'
import { findings } from '../../../../tests/support/findings'
import {
  aTable,
  list,
  p,
  section,
  tableAt,
  work,
  writtenReport,
} from '../../../../tests/support/written-report'
import { captionCitation } from './caption-citation'

const icg = { shortName: 'ICG', issued: '2021' }
const sources = [
  work('b', { ...icg, yearSuffix: 'b' }),
  work('c', { ...icg, yearSuffix: 'c' }),
  work('hrw'),
]

function found(before: Block[], table: Parameters<typeof aTable>[1]) {
  const sections = [section('S', [...before, tableAt('t')])]
  return findings(
    captionCitation,
    writtenReport({ sections, sources, tables: [aTable('t', table)] }),
  )
}

test('another work of the same author in the caption is found, and the text proposed to follow', () => {
  expect(found([p('a', 'Kartet er fra {n:b p 3}.')], { caption: 'Kart {c}' })).toMatchObject([
    {
      place: { table: 't' },
      values: { table: 'ICG 2021c', text: 'ICG 2021b' },
      mending: {
        kind: 'replace-citation',
        to: { mode: 'narrative', references: [{ source: 'c', locator: { value: '3' } }] },
      },
    },
  ])
})

test('a list may stand between, and the source line counts as the caption does', () => {
  expect(found([p('a', 'Se {n:b}:'), list('l', ['Sterk'])], { source: '{b:c}' })).toHaveLength(1)
})

test('where the author has several works in the table, nothing is proposed', () => {
  const works = [...sources, work('d', { ...icg, yearSuffix: 'd' })]
  const tables = [aTable('t', { caption: 'Kart {c; d}' })]
  const sections = [section('S', [p('a', 'Se {n:b}.'), tableAt('t')])]
  const content = writtenReport({ sections, sources: works, tables })
  expect(findings(captionCitation, content)).toMatchObject([{ mending: null }])
})

test.each([
  ['the same work', 'Se {n:c}.', '{c}'],
  ['one work in common', 'Se {n:c}.', '{b; c}'],
  ['another author', 'Se {n:hrw}.', '{c}'],
  ['no citation', 'Se tabellen.', '{c}'],
])('%s is left in peace', (_, line, cited) => {
  expect(found([p('a', line)], { caption: `Kart ${cited}` })).toEqual([])
})

test('only the paragraph right before leads up to the table', () => {
  expect(
    found([p('a', 'Se {n:b}.'), p('z', 'Bildet er uklart.')], { caption: 'Kart {c}' }),
  ).toEqual([])
})
