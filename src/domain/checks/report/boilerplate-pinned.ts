import type { Rule } from '../rule'
import { reportFinding } from './report-finding'

/** R48: the text on what such a report is and is not goes into the content, so that each edition keeps its own. */
export const boilerplatePinned: Rule = {
  number: 'R48',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Standardtekst', en: 'Standard text' },
  explanation: {
    nb: 'Rapporten skal ha en standardtekst som sier hva den er og hvordan den skal brukes. Den låses sammen med utgaven.',
    en: 'The report must have a standard text that says what it is and how it is to be used. It is pinned with the edition.',
  },
  check: ({ content }) =>
    content.boilerplate
      ? []
      : [reportFinding({ code: 'boilerplate-missing', field: 'boilerplate' })],
}
