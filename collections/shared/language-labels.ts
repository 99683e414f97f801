import type { ReportLanguage } from '@/domain/content/report-content'

export const LANGUAGE_LABELS = {
  nb: { nb: 'Bokmål', en: 'Norwegian Bokmål' },
  nn: { nb: 'Nynorsk', en: 'Norwegian Nynorsk' },
  en: { nb: 'Engelsk', en: 'English' },
} as const satisfies Record<ReportLanguage, Record<'nb' | 'en', string>>
