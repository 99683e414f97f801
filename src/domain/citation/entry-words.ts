import type { ReportLanguage } from '../content/report-content'

const NORWEGIAN = {
  pages: 's.',
  page: 's.',
  in: 'I',
  number: 'nr.',
  dataset: '[datasett]',
} as const

/** The words of a list of references. */
export const ENTRY_WORDS = {
  nb: { ...NORWEGIAN, volume: 'bind', accessed: 'Lest', oral: 'Muntlig kilde' },
  nn: { ...NORWEGIAN, volume: 'band', accessed: 'Lesen', oral: 'Munnleg kjelde' },
  en: {
    pages: 'pp.',
    page: 'p.',
    in: 'In',
    number: 'no.',
    volume: 'vol.',
    accessed: 'Accessed',
    dataset: '[dataset]',
    oral: 'Oral source',
  },
} as const satisfies Record<ReportLanguage, unknown>
