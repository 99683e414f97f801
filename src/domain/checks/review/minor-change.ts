import { changeClass } from '../../compare/change-class'
import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/** R43: an edition may call itself a correction only when the comparison with the last one finds no more than that. */
export const minorChange: Rule = {
  number: 'R43',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Hva en rettelse kan være', en: 'What a correction may be' },
  explanation: {
    nb: 'En rettelse kan endre skrivefeil, formatering og døde lenker. Alt annet er en ny utgave. Det er sammenligningen av tekstene som avgjør, ikke den som publiserer.',
    en: 'A correction may change misspellings, formatting and dead links. Everything else is a new edition. The comparison of the texts decides, not the person who publishes.',
  },
  check: ({ review, content, previous }) => {
    if (review?.publication?.change !== 'minor') return []
    if (previous === null) return [reportFinding({ code: 'first-edition-major' })]
    return changeClass(previous, content) === 'minor'
      ? []
      : [reportFinding({ code: 'change-more-than-minor' })]
  },
}
