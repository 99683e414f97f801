import type { CitationMode } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'
import { CITE_WORDS, type CiteForm } from './cite-name'

/** How a citation is put together: its signs and the words between its works. */
export type CitationShape = {
  form: CiteForm
  opening: string
  closing: string
  beforeYears: string
  afterYears: string
  between: string
  beforeLast: string
}

const PLAIN = { opening: '', closing: '', beforeYears: '', afterYears: '' } as const

/** The shape of a mode: `(ICG 2021b; HRW 2022)`, `ICG (2021b) og HRW (2022)` or `ICG 2021b; HRW 2022`. */
export function citationShape(mode: CitationMode, language: ReportLanguage): CitationShape {
  const list = { between: '; ', beforeLast: '; ' }
  const sentence = { between: ', ', beforeLast: ` ${CITE_WORDS[language].and} ` }
  switch (mode) {
    case 'parenthetical':
      return { ...PLAIN, ...list, form: 'parenthetical', opening: '(', closing: ')' }
    case 'narrative':
      return { ...PLAIN, ...sentence, form: 'narrative', beforeYears: '(', afterYears: ')' }
    case 'bare':
      return { ...PLAIN, ...list, form: 'narrative' }
  }
}
