import type { ReportLanguage } from '@/domain/content/report-content'
import { withoutNoteMarks } from '@/domain/text/note-mark'
import { readNumber } from '@/domain/text/read-number'

/** A printed figure as a value; null for a dash, which says that no figure is given. */
export type Figure = { value: number; form: 'integer' | 'decimal' | 'percent' } | null

/** Reads a figure as its language writes it: "1 240", "1,5" and "26 %" in Norwegian, "1.5" in English. */
export function parseFigure(cell: string, language: ReportLanguage): Figure {
  const number = readNumber(withoutNoteMarks(cell), language)
  if (!number) return null
  const { value, isPercent } = number
  const form = isPercent ? 'percent' : Number.isSafeInteger(value) ? 'integer' : 'decimal'
  return { value, form }
}
