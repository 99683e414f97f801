import type { Rule } from '../rule'
import { headingFindings } from './headings'
import { linkFindings } from './link-texts'
import { tableHeaderFindings } from './table-headers'

/**
 * R49: what can be checked by the content alone of what makes a page usable without seeing it. Levels can't be skipped and
 * images can't be had in this model; the language of quotations is R07's; the contrast of the colours of categories is
 * tested beside the style sheet, since no author chooses it.
 */
export const accessibleStructure: Rule = {
  number: 'R49',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Universell utforming', en: 'Accessibility' },
  explanation: {
    nb: 'Overskrifter på samme nivå skal være forskjellige, kolonner og rader i tabeller skal ha overskrifter, og en lenketekst skal si hvor lenken går.',
    en: 'Headings side by side must differ, columns and rows of tables must have headings, and the text of a link must say where it leads.',
  },
  check: ({ content }) => [
    ...headingFindings(content),
    ...tableHeaderFindings(content),
    ...linkFindings(content),
  ],
}
