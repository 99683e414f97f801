import { expect, test } from 'vitest'
import type { Block } from '../../content/block'
import { findings } from '../../../../tests/support/findings'
import { p, quote, section, work, writtenReport } from '../../../../tests/support/written-report'
import { missingLocator } from './missing-locator'

const sources = [work('hrw'), work('long', { pages: '48' }), work('part', { pages: '12–14' })]

function found(...blocks: Block[]) {
  const content = writtenReport({ sections: [section('S', blocks)], sources })
  return findings(missingLocator, content).map(({ code, severity }) => [code, severity])
}

test('a block quotation without a page is found', () => {
  expect(found(quote('q', 'Det var mørkt. {hrw}'))).toEqual([
    ['check-quotation-unlocated', 'warns'],
  ])
})

test('the citation may stand in the words before the quotation', () => {
  expect(found(p('b', 'Slik sier {n:hrw} det:'), quote('q', 'Det var mørkt.'))).toHaveLength(1)
  expect(found(p('b', 'Slik sier {n:hrw p 3} det:'), quote('q', 'Det var mørkt.'))).toEqual([])
})

test('six words in quotation marks are a quotation, five are not', () => {
  expect(found(p('b', 'De sa «vi kom hit sent i går» {hrw}.'))).toHaveLength(1)
  expect(found(p('b', 'De sa «vi kom hit i går» {hrw}.'))).toEqual([])
  expect(found(p('b', 'De sa «vi kom hit sent i går» {hrw p 4}.'))).toEqual([])
})

test('quoted words that cite nothing are not from a source', () => {
  expect(found(p('b', 'Det kalles «vi kom hit sent i går».'))).toEqual([])
})

test('a long source keeps a quotation and a figure from being approved', () => {
  expect(found(quote('q', 'Det var mørkt. {long}'))).toEqual([
    ['check-quotation-unlocated', 'blocks'],
  ])
  expect(found(p('b', 'Det var 300 drepte {long}.'))).toEqual([
    ['check-figure-unlocated', 'blocks'],
  ])
})

test('a figure from a short source, or from one of unknown length, needs no page', () => {
  expect(found(p('b', 'Det var 300 drepte {part}.'), p('c', 'Det var 300 {hrw}.'))).toEqual([])
})

test('a date is no figure', () => {
  expect(found(p('b', 'Det skjedde 3. mai 2021 {long}.'))).toEqual([])
})
