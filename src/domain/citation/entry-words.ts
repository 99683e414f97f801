import type { ReportLanguage } from '../content/report-content'

const NORWEGIAN = { pages: 's.', page: 's.' } as const

/** The words of a list of references. */
export const ENTRY_WORDS = {
  nb: { ...NORWEGIAN, in: 'I', accessed: 'Lest', dataset: '[datasett]', oral: 'Muntlig kilde' },
  nn: { ...NORWEGIAN, in: 'I', accessed: 'Lesen', dataset: '[datasett]', oral: 'Munnleg kjelde' },
  en: {
    pages: 'pp.',
    page: 'p.',
    in: 'In',
    accessed: 'Accessed',
    dataset: '[dataset]',
    oral: 'Oral source',
  },
} as const satisfies Record<ReportLanguage, unknown>
