import { Fragment } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { BlockView } from './block-view'
import { Permalink } from './permalink'
import type { Reading } from './reading'

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

/** One section's own part: its heading, numbered by its place, and its blocks. */
export function SectionView({ section, reading }: { section: SectionVisit; reading: Reading }) {
  const { id, title, number, depth, blocks } = section
  const Heading = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h5'
  return (
    <>
      <Heading className="block" id={id}>
        {number !== null && <span className="section-number">{number} </span>}
        {title}
        <Permalink href={`${reading.address}#${id}`} label={reading.words.linkToSection(title)} />
      </Heading>
      {blocks.map((block) => (
        <Fragment key={block.id}>
          <BlockView block={block} reading={reading} />
          {reading.afterBlock?.(block)}
        </Fragment>
      ))}
    </>
  )
}
