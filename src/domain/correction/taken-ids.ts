import { addressedIds } from '../content/integrity'
import type { ReportContent } from '../content/report-content'
import type { CorrectedBlock } from './correction'
import { correctedSections } from './corrected-content'

/**
 * The ids that a corrected passage can't use: everything that is addressed elsewhere in the edition, as it was and with the
 * other corrections in place.
 */
export function takenIds(
  edition: ReportContent,
  { before, others }: { before: CorrectedBlock['before']; others: readonly CorrectedBlock[] },
): Set<string> {
  const removal = { section: '', before, after: [] }
  const contents = [[removal], [...others, removal]].map((corrections) => ({
    ...edition,
    sections: correctedSections(edition, corrections),
  }))
  return new Set(contents.flatMap((content) => [...addressedIds(content)]))
}
