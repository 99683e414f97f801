import type { Basis } from '@/domain/content/basis'
import type { Paragraph } from '@/domain/content/block'
import type { Footnote } from '@/domain/content/inline'

/** A paragraph or footnote with what its author says that it rests on besides its citations. */
export function restsOn<Part extends Paragraph | Footnote>(basis: Basis, part: Part): Part {
  return { ...part, basis }
}

/** What everybody knows. */
export const COMMON_KNOWLEDGE: Basis = { kind: 'common-knowledge' }

/** The house's own judgement. */
export const OWN_ASSESSMENT: Basis = { kind: 'own-assessment' }

/** A section that the words sum up. */
export function summaryOf(section: string): Basis {
  return { kind: 'summary', section }
}
