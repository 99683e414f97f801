import type { ReportLanguage } from '@/domain/content/report-content'
import { guessLanguage } from './guess-language'

/** The language of words that are clearly not in the report's own, else null. */
export function foreignLanguage(text: string, language: ReportLanguage): 'en' | 'nb' | null {
  const guess = guessLanguage(text)
  const own = language === 'en' ? 'en' : 'nb'
  return guess === own ? null : guess
}
