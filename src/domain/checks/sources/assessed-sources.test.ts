import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { aSource } from '../../../../tests/support/source'
import type { Source, SourceAssessment } from '../../content/source'
import { assessedSources } from './assessed-sources'

const silent = { mandate: null, funding: null, method: null, bias: null }
const judged = (assessedOn: string): SourceAssessment => ({
  ...silent,
  mandate: 'FN-styrke',
  assessedOn,
})

function findings(fields: Partial<Source>, today = '2022-12-10') {
  return spoken(assessedSources, {
    content: { ...sampleContent(), sources: [aSource(fields)] },
    today,
  })
}

test('a source that was assessed two years ago to the day is still assessed', () => {
  expect(findings({ assessment: judged('2020-12-10') })).toEqual([])
})

test('an assessment of more than two years warns', () => {
  expect(findings({ assessment: judged('2020-12-09') })).toEqual([
    'warns discrepancy assessment-old',
  ])
})

test('a source without an assessment, or with one that says nothing, warns', () => {
  const missing = ['warns discrepancy assessment-missing']

  expect(findings({ assessment: null })).toEqual(missing)
  expect(findings({ assessment: { ...silent, assessedOn: '2022-12-01' } })).toEqual(missing)
})

test('laws and those who are not named are not assessed', () => {
  expect(findings({ type: 'legislation' })).toEqual([])
  expect(findings({ type: 'oral', consent: 'anonymous' })).toEqual([])
  expect(findings({ type: 'oral', consent: 'named' })).toHaveLength(1)
})
