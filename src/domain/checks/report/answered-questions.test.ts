import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { Question, ReportKind } from '../../content/report-content'
import { answeredQuestions } from './answered-questions'

const question: Question = {
  id: 'q',
  text: 'Hvem?',
  answeredIn: ['sec-unntak'],
  searched: null,
}

function findings(questions: Question[], kind: ReportKind = 'respons') {
  const content = sampleContent()
  return spoken(answeredQuestions, {
    content: { ...content, report: { ...content.report, kind, questions } },
  })
}

test('a question that a section answers, however deep, is answered', () => {
  expect(findings([question])).toEqual([])
})

test('a response without questions blocks; another kind of report may have none', () => {
  expect(findings([])).toEqual(['blocks discrepancy questions-missing'])
  expect(findings([], 'temanotat')).toEqual([])
})

test('a question with neither an answer nor a search blocks, in any kind of report', () => {
  const unanswered = ['blocks discrepancy question-unanswered']

  expect(findings([{ ...question, answeredIn: [] }])).toEqual(unanswered)
  expect(findings([{ ...question, answeredIn: [] }], 'temanotat')).toEqual(unanswered)
})

test('a search in vain is an answer', () => {
  expect(findings([{ ...question, answeredIn: [], searched: 'ACLED og HRW' }])).toEqual([])
})

test('an answer in a section that is gone blocks, and the boilerplate is no answer', () => {
  const gone = ['blocks discrepancy question-answer-gone']

  expect(findings([{ ...question, answeredIn: ['sec-unntak', 'borte'] }])).toEqual(gone)
  expect(findings([{ ...question, answeredIn: ['bp-om'] }])).toEqual(gone)
})
