import { citedAlike } from '../../citation/year-suffixes'
import type { ReportContent } from '../../content/report-content'
import type { Source } from '../../content/source'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { sourceFinding } from './source-finding'

/** R11: works of one author and year have letters of their own, and keep those that readers have seen. */
export const yearLetters: Rule = {
  number: 'R11',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Bokstaver bak årstall', en: 'Letters behind years' },
  explanation: {
    nb: 'Kilder av samme forfatter fra samme år skilles med hver sin bokstav. En bokstav som har stått i en utgave, hører til den samme kilden i alle senere utgaver.',
    en: 'Works of one author and year are told apart by a letter each. A letter that has stood in an edition belongs to the same work in all later ones.',
  },
  check: ({ content, previous }) => [
    ...alikeLetters(content),
    ...(previous ? changedLetters(content, previous) : []),
  ],
}

function alikeLetters(content: ReportContent): RuleFinding[] {
  const groups = [...Map.groupBy(content.sources, citedAlike).values()]
  return groups
    .filter((group) => group.length > 1)
    .flatMap(unlettered)
    .map((source) =>
      sourceFinding({ content, source }, { outcome: 'discrepancy', code: 'year-letter-shared' }),
    )
}

function unlettered(group: readonly Source[]): Source[] {
  const letters = Map.groupBy(group, ({ yearSuffix }) => yearSuffix)
  return [...letters].flatMap(([letter, works]) => (letter === null ? works : works.slice(1)))
}

function changedLetters(content: ReportContent, previous: ReportContent): RuleFinding[] {
  const before = new Map(previous.sources.map(({ id, yearSuffix }) => [id, yearSuffix]))
  return content.sources.flatMap((source) => {
    const letter = before.get(source.id) ?? null
    if (letter === null || letter === source.yearSuffix) return []
    const found = {
      outcome: 'discrepancy',
      code: 'year-letter-changed',
      values: { letter },
    } as const
    return [sourceFinding({ content, source }, found)]
  })
}
