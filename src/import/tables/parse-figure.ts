import type { ReportLanguage } from '@/domain/content/report-content'
import { withoutNoteMarks } from '@/domain/text/note-mark'

/** A printed figure as a value; null for a dash, which says that no figure is given. */
export type Figure = { value: number; form: 'integer' | 'decimal' | 'percent' } | null

/** Reads a figure as its language writes it: "1 240", "1,5" and "26 %" in Norwegian, "1.5" in English. */
export function parseFigure(cell: string, language: ReportLanguage): Figure {
  const text = withoutNoteMarks(cell).replace('−', '-')
  if (!/\d/.test(text)) return null
  const plain = text.replace(/[\u00A0\u202F %]/g, '')
  const point = language === 'en' ? '.' : ','
  // "1.240" is a thousand in Norwegian and not much more than one in English.
  const grouped = /^[-+]?\d{1,3}[.,]\d{3}$/.test(plain) && !plain.includes(point)
  const value = Number(grouped ? plain.replace(/[.,]/, '') : plain.replace(',', '.'))
  const decimal = !Number.isSafeInteger(value)
  const form = text.includes('%') ? 'percent' : decimal ? 'decimal' : 'integer'
  return { value, form }
}
