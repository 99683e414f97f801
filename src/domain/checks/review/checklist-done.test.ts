import { expect, test } from 'vitest'
import { aReview, anInput, spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { checklistDone } from './checklist-done'

const { checklist } = aReview()

function answered(criterion: string, answer: { passed: boolean; comment: string | null }) {
  const others = checklist.filter((one) => one.criterion !== criterion)
  return aReview({ checklist: [...others, { criterion, ...answer }] })
}

test('a checklist that is answered and passed is passed over', () => {
  expect(spoken(checklistDone, { review: aReview() })).toEqual([])
  expect(spoken(checklistDone)).toEqual([])
})

test('what is not answered is told at once', () => {
  const review = aReview({ checklist: checklist.slice(2) })

  expect(checklistDone.check(anInput({ review }))).toMatchObject([
    { code: 'checklist-missing', values: { criteria: ['relevance', 'reliability'] } },
  ])
})

test('an item that is not in order blocks with its comment', () => {
  const review = answered('accuracy', { passed: false, comment: 'Tallet i tabell 1.' })

  expect(checklistDone.check(anInput({ review }))).toMatchObject([
    { code: 'checklist-failed', values: { criteria: ['accuracy'] }, passage: 'Tallet i tabell 1.' },
  ])
})

test.each([null, ' '])('an item that is not in order must say why, not “%s”', (comment) => {
  expect(
    spoken(checklistDone, { review: answered('language', { passed: false, comment }) }),
  ).toEqual(['blocks discrepancy checklist-uncommented'])
})

test('tables are judged only where there are tables', () => {
  const review = aReview({ checklist: checklist.filter(({ criterion }) => criterion !== 'tables') })
  const content = { ...sampleContent(), tables: [] }

  expect(spoken(checklistDone, { review })).toEqual(['blocks discrepancy checklist-missing'])
  expect(spoken(checklistDone, { review, content })).toEqual([])
})

test('an answer to what nobody asks is ignored, and no reason waives the checklist', () => {
  const review = aReview({
    checklist: [...checklist, { criterion: 'annet', passed: false, comment: null }],
  })

  expect(spoken(checklistDone, { review })).toEqual([])
  expect(checklistDone.waivable).toBe(false)
})
