import { contentOrProblems, type Assembled } from '../assembly/assemble'
import { bodyProblems, sourceProblems } from '../assembly/problems'
import { pick } from '../assembly/completed-sources'
import { citedSources } from '../content/integrity'
import type { DraftSource } from '../content/manuscript'
import type { ReportContent } from '../content/report-content'
import type { CorrectedBlock } from './correction'
import { correctedContent, correctedSections } from './corrected-content'

/** The corrections of an edition, and the library's word on works that they cite for the first time. */
export type Corrections = {
  corrections: readonly CorrectedBlock[]
  library: readonly DraftSource[]
}

/** An edition with its corrections as a content that can be pinned, or every reason why it is none. */
export function assembleCorrection(edition: ReportContent, corrections: Corrections): Assembled {
  const body = { ...edition, sections: correctedSections(edition, corrections.corrections) }
  const added = pick(corrections.library, newlyCited(edition, corrections.corrections))
  const problems = [
    ...bodyProblems(body, [...edition.sources, ...added]),
    ...sourceProblems(added, edition.report.language),
  ]
  if (problems.length > 0) return { content: null, problems }
  return contentOrProblems(correctedContent(edition, corrections))
}

/** The sources that corrections cite and the edition does not. */
export function newlyCited(
  edition: ReportContent,
  corrections: readonly CorrectedBlock[],
): string[] {
  const known = new Set(edition.sources.map(({ id }) => id))
  const sections = correctedSections(edition, corrections)
  return citedSources({ ...edition, sections }).filter((id) => !known.has(id))
}
