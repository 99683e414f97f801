import { sourceLabel } from '../../citation/source-label'
import { citedSources } from '../../content/integrity'
import { WHOLE_REPORT } from '../finding'
import type { Rule } from '../rule'

/** R03: the list of references holds what the text cites and nothing else. What is cited but lost is R02's. */
export const uncitedSource: Rule = {
  number: 'R03',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Kilde som ikke brukes', en: 'Source that is not used' },
  explanation: {
    nb: 'Kildelisten skal bare ha kilder som teksten viser til.',
    en: 'The list of references must only have sources that the text cites.',
  },
  check: ({ content }) => {
    const cited = new Set(citedSources(content))
    return content.sources
      .filter(({ id }) => !cited.has(id))
      .map((source) => ({
        outcome: 'discrepancy',
        place: { ...WHOLE_REPORT, source: source.id },
        passage: '',
        code: 'check-source-uncited',
        values: { source: sourceLabel(source, content.report.language) },
        mending: null,
      }))
  },
}
