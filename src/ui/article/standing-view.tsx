import { capitalised } from '@/domain/citation/capitalised'
import type { Standing } from '@/domain/content/block'
import { crossReferenceText } from '@/domain/content/cross-reference-text'
import { standingText } from '@/domain/content/standing-text'
import type { Reading } from './reading'

type Props = { standing: Standing; reading: Reading }

/**
 * What a reader must know of a statement before reading it: that it is the house's own assessment, and that the report
 * hangs on it. That it is commonly known, or sums up a section, says nothing of how far to trust it.
 */
export function StandingLabel({ standing: { basis, keyFinding }, reading }: Props) {
  const own = basis?.kind === 'own-assessment' ? { basis } : {}
  const text = standingText({ keyFinding, ...own }, reading)
  return text === '' ? null : <span className="standing">{capitalised(text)}: </span>
}

/** The way from a summary to the section that cites its sources. */
export function SummaryLink({ standing: { basis }, reading }: Props) {
  if (basis?.kind !== 'summary') return null
  const to = { to: 'section', target: basis.section } as const
  return (
    <span className="summary-link">
      {' '}
      <a href={`#${basis.section}`}>{reading.words.sourcesIn(crossReferenceText(to, reading))}</a>
    </span>
  )
}
