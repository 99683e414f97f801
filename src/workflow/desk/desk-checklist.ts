import type { Submission } from '@payload-types'
import type { ReportContent } from '@/domain/content/report-content'
import { checklistFor, type ChecklistItem } from '@/domain/review/checklist'
import { checklistOf, type CheckedPoint } from '../load-submission'

/** A point of the checklist (R45) with a reviewer's answer to it, null before there is one. */
export type DeskPoint = ChecklistItem & { answer: Omit<CheckedPoint, 'criterion'> | null }

/** The checklist that fits a submission's content, as far as it has been gone through. */
export function deskChecklist(submission: Submission, content: ReportContent): DeskPoint[] {
  const answers = new Map(
    checklistOf(submission).map(({ criterion, ...answer }) => [criterion, answer]),
  )
  return checklistFor(content).map((item) => ({ ...item, answer: answers.get(item.code) ?? null }))
}
