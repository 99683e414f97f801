'use client'
import type { SectionVisit } from '@/domain/content/walk'

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

/** A section's heading with its number. */
export function SectionTitle({ section: { id, title, number, depth } }: { section: SectionVisit }) {
  const Heading = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h5'
  return (
    <Heading id={`heading-${id}`} className={`manuscript-section__title depth-${depth}`}>
      <span className="manuscript-section__number">{number}</span> {title}
    </Heading>
  )
}
