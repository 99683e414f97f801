import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { aSource } from '../../../../tests/support/source'
import type { Source } from '../../content/source'
import { undatedOnTheWeb } from './undated-on-the-web'

const findings = (fields: Partial<Source>) =>
  spoken(undatedOnTheWeb, { content: { ...sampleContent(), sources: [aSource(fields)] } })

const SPOKEN = ['blocks discrepancy source-undated']
const copy = { accessed: '2022-10-07', archiveUrl: 'https://web.archive.org/web/1/x' }

test.each(['webpage', 'dataset', 'news'] as const)(
  'an undated %s says when it was read and where a copy is',
  (type) => {
    expect(findings({ type, issued: null, ...copy })).toEqual([])
    expect(findings({ type, issued: null, ...copy, accessed: null })).toEqual(SPOKEN)
    expect(findings({ type, issued: null, ...copy, archiveUrl: null })).toEqual(SPOKEN)
  },
)

test('a dated page, and an undated book, need no copy', () => {
  expect(findings({ type: 'webpage', issued: '2022' })).toEqual([])
  expect(findings({ type: 'book', issued: null })).toEqual([])
})
