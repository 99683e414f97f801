import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { FrontMatter } from '../../content/report-content'
import { datesOfCurrency } from './dates-of-currency'

function findings(fields: Partial<FrontMatter>, today = '2022-12-10') {
  const content = sampleContent()
  return spoken(datesOfCurrency, {
    content: { ...content, report: { ...content.report, ...fields } },
    today,
  })
}

test('dates that are there, in order and not past are passed over', () => {
  expect(findings({})).toEqual([])
})

test.each(['cutOffDate', 'assessedCurrent', 'reviewBy'] as const)(
  'a missing %s blocks',
  (field) => {
    expect(findings({ [field]: null })).toEqual(['blocks discrepancy dates-missing'])
  },
)

test('all missing dates are told at once', () => {
  expect(findings({ cutOffDate: null, assessedCurrent: null, reviewBy: null })).toHaveLength(1)
})

test('a text can’t be assessed before its information was cut off', () => {
  expect(findings({ assessedCurrent: '2022-11-29' })).toEqual([
    'blocks discrepancy dates-assessed-early',
  ])
  expect(findings({ assessedCurrent: '2022-11-30' })).toEqual([])
})

test('a text can’t be due for review before it was assessed', () => {
  expect(findings({ reviewBy: '2022-12-04' }, '2022-12-04')).toContain(
    'blocks discrepancy dates-review-early',
  )
})

test('a date that has not come warns', () => {
  expect(findings({ assessedCurrent: '2022-12-11' })).toEqual(['warns discrepancy dates-future'])
})

test('a report that should have been reviewed warns from the day after, in review as well', () => {
  expect(findings({}, '2023-06-01')).toEqual([])
  expect(findings({}, '2023-06-02')).toEqual(['warns discrepancy review-overdue'])
  expect(spoken(datesOfCurrency, { today: '2023-06-02', review: aReview() })).toEqual([
    'warns discrepancy review-overdue',
  ])
})
