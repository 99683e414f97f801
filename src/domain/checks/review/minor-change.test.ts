import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { ReportContent } from '../../content/report-content'
import { minorChange } from './minor-change'

function findings(content: ReportContent, change: 'minor' | 'major' = 'minor') {
  const publication = { change, changeNote: 'Rettet.' }
  return spoken(minorChange, {
    content,
    previous: sampleContent(),
    review: aReview({ publication }),
  })
}

function withFewerSections(): ReportContent {
  const content = sampleContent()
  return { ...content, sections: content.sections.slice(0, 2) }
}

test('a misspelling that was put right is a correction', () => {
  const json = JSON.stringify(sampleContent()).replace('kontrollerer', 'kontrolerer')

  expect(findings(ReportContent.parse(JSON.parse(json)))).toEqual([])
})

test('a section that is gone is more than a correction', () => {
  expect(findings(withFewerSections())).toContain('blocks discrepancy major-section-removed')
})

test('a new edition may change anything', () => {
  expect(findings(withFewerSections(), 'major')).toEqual([])
})

test('a first edition is no correction', () => {
  const publication = { change: 'minor', changeNote: 'Rettet.' } as const

  expect(spoken(minorChange, { review: aReview({ publication }) })).toEqual([
    'blocks discrepancy first-edition-major',
  ])
})

test('before publication there is no kind of change', () => {
  expect(spoken(minorChange, { previous: sampleContent(), review: aReview() })).toEqual([])
})
