import type { ReportContent } from '../../content/report-content'
import type { Rule } from '../rule'
import { changedCells } from './changed-cells'
import { changedNumbers } from './changed-numbers'

/** R35: a number that was changed since the last edition, while what it is cited to was not. */
export const valuesAndCitations: Rule = {
  number: 'R35',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Nytt tall, samme henvisning', en: 'New number, same citation' },
  explanation: {
    nb: 'Når et tall er endret siden forrige utgave og henvisningen er den samme, må noen se etter at kilden fortsatt sier det.',
    en: 'When a number has changed since the last edition and its citation has not, someone must see whether the source still says so.',
  },
  check: ({ content, previous }) => (previous ? changesOf(content, previous) : []),
}

function changesOf(content: ReportContent, previous: ReportContent) {
  return [...changedCells(content, previous), ...changedNumbers(content, previous)]
}
