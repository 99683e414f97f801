import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { ReadPassage } from '@/import/blocks/passage'
import type { KnownNames } from '@/domain/citation/recognise/known-names'
import type { Chapter } from '@/import/divide-chapters'
import type { WithoutRunningLines } from '@/import/lines/drop-running-lines'
import type { BodyAndNotes } from '@/import/lines/take-out-notes'
import type { JoinedText } from '@/domain/text/join-lines'

/** Everything an import found out on the way. */
export type ImportTrail = {
  printed: WithoutRunningLines
  divided: BodyAndNotes
  read: readonly ReadPassage[]
  chapters: readonly Chapter[]
  notes: ReadonlyMap<number, JoinedText>
  known: KnownNames
  manuscript: Manuscript
  language: ReportLanguage
}
