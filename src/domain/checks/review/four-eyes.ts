import { fourEyesProblems } from '../../review/contributors'
import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/** R40: nobody approves what they wrote any of since the last edition. */
export const fourEyes: Rule = {
  number: 'R40',
  severity: 'blocks',
  waivable: false,
  title: { nb: 'Fire øyne', en: 'Four eyes' },
  explanation: {
    nb: 'Den som godkjenner, kan ikke ha skrevet noe av det som er nytt siden forrige utgave, verken i kapitler, tabeller eller kilder.',
    en: 'Those who approve cannot have written any of what is new since the last edition, be it in sections, tables or sources.',
  },
  check: ({ review }) =>
    review
      ? review.approvers
          .flatMap((approver) => fourEyesProblems(review.contributors, approver))
          .map(reportFinding)
      : [],
}
