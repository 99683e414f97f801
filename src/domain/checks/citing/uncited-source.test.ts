import { expect, test } from 'vitest'
import { said } from '../../../../tests/support/findings'
import {
  aTable,
  p,
  section,
  tableAt,
  work,
  writtenReport,
} from '../../../../tests/support/written-report'
import { uncitedSource } from './uncited-source'

test('a source in the list that nothing cites is found', () => {
  const sources = [work('hrw'), work('icg')]
  const sections = [section('S', [p('b', 'Et kupp {hrw}.')])]
  expect(said(uncitedSource, writtenReport({ sections, sources }))).toEqual([
    'check-source-uncited at icg',
  ])
})

test('a source that only a footnote or a table cites is used', () => {
  const sources = [work('hrw'), work('icg')]
  const sections = [section('S', [p('b', 'Et kupp.[^Se {b:hrw}.]'), tableAt('t')])]
  const tables = [aTable('t', { source: '{b:icg}' })]
  expect(said(uncitedSource, writtenReport({ sections, sources, tables }))).toEqual([])
})
