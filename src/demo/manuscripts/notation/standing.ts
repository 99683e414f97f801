import type { Basis } from '@/domain/content/basis'
import type { List, Paragraph } from '@/domain/content/block'
import type { Footnote } from '@/domain/content/inline'

type Statement = Paragraph | List | Footnote

/** What is so commonly known that it needs no source. */
export function commonKnowledge<Part extends Statement>(part: Part): Part {
  return resting(part, { kind: 'common-knowledge' })
}

/** What the authors judge themselves: ``ownAssessment(p('nedgangen')`…`)``. */
export function ownAssessment<Part extends Statement>(part: Part): Part {
  return resting(part, { kind: 'own-assessment' })
}

/** What sums up a section, which has the sources. */
export function summaryOf<Part extends Statement>(section: string, part: Part): Part {
  return resting(part, { kind: 'summary', section })
}

/** What the report hangs on. */
export function keyFinding<Part extends Paragraph | List>(part: Part): Part {
  return { ...part, keyFinding: true }
}

function resting<Part extends Statement>(part: Part, basis: Basis): Part {
  return { ...part, basis }
}
