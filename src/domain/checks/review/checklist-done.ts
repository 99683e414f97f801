import { checklistFor, type Criterion } from '../../review/checklist'
import { reportFinding } from '../report/report-finding'
import type { Rule, ReviewFacts } from '../rule'

/** R45: the reviewer has judged the text by every criterion, and found it good. Criteria that nobody asks for are ignored. */
export const checklistDone: Rule = {
  number: 'R45',
  severity: 'blocks',
  waivable: false,
  title: { nb: 'Sjekkliste', en: 'Checklist' },
  explanation: {
    nb: 'Den som går gjennom rapporten, skal ha svart på alle punktene i sjekklisten. Et punkt som ikke er i orden, skal ha en merknad og hindrer godkjenning til det er rettet.',
    en: 'The reviewer must have answered every item of the checklist. An item that is not in order must have a comment, and prevents approval until it is put right.',
  },
  check: ({ review, content }) => {
    if (!review) return []
    const asked = checklistFor(content).map(({ code }) => code)
    const answers = new Map(review.checklist.map((answer) => [answer.criterion, answer]))
    const missing = asked.filter((code) => !answers.has(code))
    return [
      ...(missing.length > 0
        ? [reportFinding({ code: 'checklist-missing', values: { criteria: missing } })]
        : []),
      ...asked.flatMap((code) => failed(code, answers.get(code))),
    ]
  },
}

function failed(criterion: Criterion, answer: ReviewFacts['checklist'][number] | undefined) {
  if (!answer || answer.passed) return []
  const comment = answer.comment?.trim() ?? ''
  const values = { criteria: [criterion] }
  return comment === ''
    ? [reportFinding({ code: 'checklist-uncommented', values })]
    : [reportFinding({ code: 'checklist-failed', values, passage: comment })]
}
