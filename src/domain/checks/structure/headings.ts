import type { Section } from '../../content/block'
import type { ReportContent } from '../../content/report-content'
import { folded } from '../../text/folded'
import { WHOLE_REPORT, type RuleFinding } from '../finding'

/** Headings that say nothing, and headings that stand side by side and say the same. */
export function headingFindings({ sections }: ReportContent): RuleFinding[] {
  return [...lists(sections)].flatMap((siblings) => {
    const seen = new Set<string>()
    return siblings.flatMap(({ id, title }) => {
      const words = folded(title)
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (words === '') return [found(id, { code: 'heading-empty', title })]
      if (seen.has(words)) return [found(id, { code: 'heading-repeated', title })]
      seen.add(words)
      return []
    })
  })
}

function* lists(siblings: readonly Section[]): Generator<readonly Section[]> {
  yield siblings
  for (const { sections } of siblings) yield* lists(sections)
}

function found(
  section: string,
  { code, title }: { code: 'heading-empty' | 'heading-repeated'; title: string },
): RuleFinding {
  return {
    outcome: 'discrepancy',
    place: { ...WHOLE_REPORT, section },
    passage: title,
    code,
    values: { title },
    mending: null,
  }
}
