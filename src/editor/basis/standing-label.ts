import { capitalised } from '@/domain/citation/capitalised'
import type { Standing } from '@/domain/content/block'
import { standingText } from '@/domain/content/standing-text'
import type { EditorLanguage } from '../messages'
import type { ReportContext } from '../report/report-context'

type Around = { report: ReportContext | null; language: EditorLanguage }

/**
 * What is said of a block, as authors see it: "Nøkkelfunn, egen vurdering"; '' where nothing is. Outside of a report
 * numbers are not known, so dots stand for them.
 */
export function standingLabel(standing: Standing, { report, language }: Around): string {
  const { basis } = standing
  const alone = basis?.kind === 'summary' ? [{ id: basis.section, number: '…' }] : []
  const sections = new Map(
    (report?.sections ?? alone).flatMap(({ id, number }) =>
      number === null ? [] : [[id, number]],
    ),
  )
  return capitalised(
    standingText(standing, { numbering: { sections, tables: new Map() }, language }),
  )
}
