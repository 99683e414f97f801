import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/** R46: every thread of comments is resolved, or explicitly carried over to the next edition. */
export const threadsClosed: Rule = {
  number: 'R46',
  severity: 'blocks',
  waivable: false,
  title: { nb: 'Åpne kommentarer', en: 'Open comments' },
  explanation: {
    nb: 'Alle kommentartråder skal være avsluttet eller uttrykkelig overført til neste utgave før rapporten godkjennes.',
    en: 'All threads of comments must be resolved, or explicitly carried over to the next edition, before the report is approved.',
  },
  check: ({ review }) =>
    review && review.openThreads > 0
      ? [reportFinding({ code: 'threads-open', values: { count: review.openThreads } })]
      : [],
}
