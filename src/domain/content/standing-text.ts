import type { Basis } from './basis'
import type { Standing } from './block'
import { crossReferenceText } from './cross-reference-text'
import type { Numbering } from './number-content'
import type { ReportLanguage } from './report-content'

type Around = { numbering: Pick<Numbering, 'sections' | 'tables'>; language: ReportLanguage }

const WORDS = {
  nb: {
    'common-knowledge': 'alminnelig kjent',
    'own-assessment': 'egen vurdering',
    summary: 'oppsummerer',
    keyFinding: 'nøkkelfunn',
  },
  nn: {
    'common-knowledge': 'allment kjent',
    'own-assessment': 'eiga vurdering',
    summary: 'oppsummerer',
    keyFinding: 'nøkkelfunn',
  },
  en: {
    'common-knowledge': 'common knowledge',
    'own-assessment': 'own assessment',
    summary: 'summarises',
    keyFinding: 'key finding',
  },
} as const satisfies Record<ReportLanguage, Record<Basis['kind'] | 'keyFinding', string>>

/** What a statement rests on, as it is read: "egen vurdering", "oppsummerer kapittel 2.1". */
export function basisText(basis: Basis, around: Around): string {
  const words = WORDS[around.language][basis.kind]
  if (basis.kind !== 'summary') return words
  return `${words} ${crossReferenceText({ to: 'section', target: basis.section }, around)}`
}

/** All that is said of a statement, as it is read: "nøkkelfunn, egen vurdering"; '' where nothing is. */
export function standingText({ basis, keyFinding }: Standing, around: Around): string {
  const key = keyFinding ? [WORDS[around.language].keyFinding] : []
  return [...key, ...(basis ? [basisText(basis, around)] : [])].join(', ')
}
