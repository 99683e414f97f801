import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { aSource } from '../../../../tests/support/source'
import type { Source } from '../../content/source'
import { yearLetters } from './year-letters'

const icg = (id: string, yearSuffix: string | null, issued: string | null = '2021') =>
  aSource({ id, shortName: 'ICG', yearSuffix, issued })

const content = (...sources: Source[]) => ({ ...sampleContent(), sources })
const findings = (...sources: Source[]) => spoken(yearLetters, { content: content(...sources) })

test('works of one author and year with a letter each are told apart', () => {
  expect(findings(icg('1', 'a'), icg('2', 'b'), icg('3', null, '2022'))).toEqual([])
})

test('a letter without a need is no trouble', () => {
  expect(findings(icg('1', 'b'))).toEqual([])
})

test.each([
  ['the same letter', icg('2', 'a')],
  ['no letter', icg('2', null)],
])('two works of which the second has %s can’t be told apart', (_, second) => {
  expect(findings(icg('1', 'a'), second)).toEqual(['blocks discrepancy year-letter-shared'])
})

test('two undated works of one author need letters too', () => {
  expect(findings(icg('1', null, null), icg('2', null, null))).toHaveLength(2)
})

test('a letter that an edition gave stays with its work', () => {
  const previous = content(icg('1', 'a'), icg('2', 'b'))
  const findingsSince = (...sources: Source[]) =>
    spoken(yearLetters, { content: content(...sources), previous })

  expect(findingsSince(icg('1', 'a'), icg('2', 'b'), icg('3', 'c'))).toEqual([])
  expect(findingsSince(icg('2', 'a'))).toEqual(['blocks discrepancy year-letter-changed'])
  expect(findingsSince(icg('2', null))).toEqual(['blocks discrepancy year-letter-changed'])
})

test('a work that had no letter may be given one', () => {
  const previous = content(icg('1', null))

  expect(spoken(yearLetters, { content: content(icg('1', 'a'), icg('2', 'b')), previous })).toEqual(
    [],
  )
})
