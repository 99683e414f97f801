import type { ReportLanguage } from '@/domain/content/report-content'
import { isBlank, type Grid } from './grid'
import { isAmbiguous, NUMBER_FORMATS, readFigure, type NumberFormat } from './read-figure'
import { plainWords } from './type-column'

/** The format that a table's numbers are in, and how many of them would be other numbers in the other format. */
export type FoundFormat = { format: NumberFormat; ambiguous: number }

/**
 * Decides how a table writes its numbers: by the numbers that only one format can read, else as its language does.
 */
export function numberFormat({ rows }: Grid, language: ReportLanguage): FoundFormat {
  const texts = rows.flatMap((row) =>
    row.flatMap((cell) => (isBlank(cell) ? [] : (plainWords(cell) ?? []))),
  )
  const [comma = 0, point = 0] = NUMBER_FORMATS.map((format) => onlyIn(texts, format))
  const own = language === 'en' ? 'point' : 'comma'
  if (comma === point) return { format: own, ambiguous: texts.filter(isAmbiguous).length }
  return { format: comma > point ? 'comma' : 'point', ambiguous: 0 }
}

function onlyIn(texts: readonly string[], format: NumberFormat): number {
  return texts.filter((text) =>
    NUMBER_FORMATS.every((other) => (readFigure(text, other) !== null) === (other === format)),
  ).length
}
