import type { ReportContent, ReportLanguage } from '../../../content/report-content'
import { WHOLE_REPORT, type RuleFinding } from '../../finding'
import type { Rule } from '../../rule'
import { placedTables } from '../placed-tables'
import { claimedShares, type WrongShare } from './claimed-shares'
import { differenceOf } from './difference-of'
import { differingTables } from './differing-tables'
import { textsInSight, type SeenText } from './sight'
import { statedWholes } from './stated-wholes'
import { tableFigures, type TableFigures } from './table-figures'
import { wrongTotals } from './wrong-totals'

/** R30: parts make up the whole that the text states, percentages are what the figures give, and tables agree. */
export const wholeAndParts: Rule = {
  number: 'R30',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Deler og helhet', en: 'Parts and whole' },
  explanation: {
    nb: 'Tallene i en tabell skal til sammen bli det teksten sier, prosenter skal stemme med tallene de er regnet ut av, og to tabeller over det samme skal ha de samme tallene.',
    en: 'The figures of a table must add up to what the text says, percentages must agree with the figures that they come from, and two tables of the same thing must have the same figures.',
  },
  check: ({ content }) => {
    const placed = placedTables(content)
    const figures = placed.map(tableFigures)
    return [
      ...textFindings(content, figures),
      ...placed.flatMap(wrongTotals),
      ...differingTables(figures),
    ]
  },
}

function textFindings(content: ReportContent, figures: readonly TableFigures[]): RuleFinding[] {
  const tables = new Map(figures.map((one) => [one.placed.table.id, one]))
  const { language } = content.report
  return textsInSight(content).flatMap((seen) => [
    ...[...new Set([...seen.named, ...seen.near])].flatMap((id) =>
      wholeFindings(tables.get(id), { seen, language }),
    ),
    ...claimedShares(seen, { tables, language }).map((wrong) => shareFinding(wrong, seen)),
  ])
}

function wholeFindings(
  table: TableFigures | undefined,
  { seen, language }: { seen: SeenText; language: ReportLanguage },
): RuleFinding[] {
  if (!table) return []
  return statedWholes(table, { seen, language }).map(({ sentence, stated, added, isSaid }) =>
    found(seen, {
      outcome: isSaid ? 'discrepancy' : 'possible',
      passage: sentence,
      code: 'whole-differs',
      values: {
        number: table.placed.number,
        ...{ stated, added, difference: differenceOf(stated, added) },
      },
    }),
  )
}

function shareFinding({ sentence, table, stated, added, between }: WrongShare, seen: SeenText) {
  const shown = Math.round(added * 10) / 10
  const values = { stated, added: shown, difference: differenceOf(stated, shown) }
  return found(seen, {
    outcome: between ? 'discrepancy' : 'possible',
    passage: sentence,
    ...(between
      ? ({ code: 'change-differs', values: { ...values, ...between } } as const)
      : ({ code: 'share-differs', values: { ...values, number: table.placed.number } } as const)),
  })
}

function found(
  { section, block }: SeenText,
  finding: Pick<RuleFinding, 'outcome' | 'passage' | 'code' | 'values'>,
): RuleFinding {
  return { ...finding, place: { ...WHOLE_REPORT, section, block }, mending: null }
}
