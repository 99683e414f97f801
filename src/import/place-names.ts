import type { ReportLanguage } from '@/domain/content/report-content'

const PLACES = {
  nb: { text: 'Hele teksten', table: 'Tabell', note: 'Fotnote', untitled: 'Uten overskrift' },
  nn: { text: 'Heile teksten', table: 'Tabell', note: 'Fotnote', untitled: 'Utan overskrift' },
  en: { text: 'The whole text', table: 'Table', note: 'Footnote', untitled: 'Untitled' },
} as const satisfies Record<ReportLanguage, Record<string, string>>

/** What the places of a text are called in its own language. */
export function placeNames(language: ReportLanguage): (typeof PLACES)[ReportLanguage] {
  return PLACES[language]
}
