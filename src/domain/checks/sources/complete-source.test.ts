import { expect, test } from 'vitest'
import { sampleContent } from '../../../../tests/support/sample-content'
import { aSource } from '../../../../tests/support/source'
import { spoken } from '../../../../tests/support/check-input'
import type { Source } from '../../content/source'
import { runChecks } from '../run-checks'
import { completeSource } from './complete-source'

const whole = aSource({
  shortName: 'ICG',
  publisher: 'ICG',
  language: 'en',
  pages: '34',
  isbn: '9788205488519',
})

function findings(source: Source) {
  return spoken(completeSource, { content: { ...sampleContent(), sources: [source] } })
}

test('a complete source is passed over', () => {
  expect(findings(whole)).toEqual([])
})

test('a source without its publisher blocks, and is told what it lacks', () => {
  expect(findings({ ...whole, publisher: null })).toEqual(['blocks discrepancy source-incomplete'])
})

test('a work that is called untitled in a working copy has no title', () => {
  expect(findings({ ...whole, title: '[uten tittel]' })).toEqual([
    'blocks discrepancy source-incomplete',
  ])
})

test.each([{ language: null }, { pages: null }, { isbn: null }])(
  'what would make it better only informs: %o',
  (fields) => {
    expect(findings({ ...whole, ...fields })).toEqual(['informs possible source-advised'])
  },
)

test('an archived copy is an address', () => {
  expect(findings({ ...whole, isbn: null, archiveUrl: 'https://web.archive.org/web/1/x' })).toEqual(
    [],
  )
})

test('an oral source that is not named needs no more than its date, place and role', () => {
  const source = aSource({
    ...{ type: 'oral', consent: 'role', role: 'Diplomat', title: 'Samtale', titleSupplied: true },
    ...{ place: 'Bamako', issued: '2022-10-14', shortName: 'Diplomat' },
  })
  expect(findings(source)).toEqual([])
})

test('a finding leads to its source', () => {
  const content = { ...sampleContent(), sources: [{ ...whole, publisher: null }] }
  const input = { content, previous: null, today: '2022-12-10', review: null }
  expect(runChecks(input, { waivers: [], rules: [completeSource] }).findings).toMatchObject([
    {
      place: { source: 'source', block: null },
      values: { source: 'ICG 2021', fields: ['publisher'] },
      mending: { kind: 'edit-source', source: 'source' },
    },
  ])
})
