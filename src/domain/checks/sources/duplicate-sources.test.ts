import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { aSource } from '../../../../tests/support/source'
import type { Source } from '../../content/source'
import { duplicateSources } from './duplicate-sources'

const findings = (...sources: Source[]) =>
  spoken(duplicateSources, { content: { ...sampleContent(), sources } })

test('two sources with one web address are possibly one work', () => {
  const url = 'https://example.org/report'
  expect(
    findings(aSource({ id: '1', title: 'En', url }), aSource({ id: '2', title: 'To', url })),
  ).toEqual(['warns possible source-twice'])
})

test('sources that share nothing are passed over', () => {
  expect(findings(aSource({ id: '1', title: 'En' }), aSource({ id: '2', title: 'To' }))).toEqual([])
})

test('untitled works of one name and year that have a letter each are two', () => {
  const work = (id: string, yearSuffix: string | null) =>
    aSource({ id, yearSuffix, shortName: 'ICG', title: '[uten tittel]' })

  expect(findings(work('1', 'a'), work('2', 'b'))).toEqual([])
  expect(findings(work('1', null), work('2', null))).toEqual(['warns possible source-twice'])
})

test('works that are only called untitled are not of one title', () => {
  const work = (id: string, shortName: string) => aSource({ id, shortName, title: '[uten tittel]' })

  expect(findings(work('1', 'ICG'), work('2', 'HRW'))).toEqual([])
})
