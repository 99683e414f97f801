import { majorReasons } from '../../compare/change/major-reasons'
import { compareContents } from '../../compare/compare-contents'
import type { ReportContent } from '../../content/report-content'
import { walkBlocks } from '../../content/walk'
import type { Problem } from '../../domain-error'
import { WHOLE_REPORT, type Place, type RuleFinding } from '../finding'
import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/**
 * R43: an edition may call itself a correction only when the comparison with the last one finds no more than that. Each
 * difference that is more is a finding of its own, so that a reviewer who lets a corrected figure pass lets nothing else pass.
 */
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
    return majorReasons(compareContents(previous, content)).map((reason) =>
      findingOf(reason, content),
    )
  },
}

function findingOf({ code, values, at }: Problem, content: ReportContent): RuleFinding {
  const place = at === undefined ? WHOLE_REPORT : placeOf(at, content)
  return {
    outcome: 'discrepancy',
    place,
    passage: '',
    code,
    ...(values && { values }),
    mending: null,
  }
}

/** Where in the new content a difference stands; the whole report where it is about what is gone. */
function placeOf(id: string, content: ReportContent): Place {
  for (const { block, section } of walkBlocks(content)) {
    if (section.id === id) return { ...WHOLE_REPORT, section: id }
    if (block.id === id) return { ...WHOLE_REPORT, section: section.id, block: id }
  }
  if (content.tables.some((table) => table.id === id)) return { ...WHOLE_REPORT, table: id }
  if (content.sources.some((source) => source.id === id)) return { ...WHOLE_REPORT, source: id }
  return WHOLE_REPORT
}
