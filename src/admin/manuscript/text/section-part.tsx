'use client'
import { memo, useEffect, useRef } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { BlockView } from '@/ui/article/block-view'
import type { Reading } from '@/ui/article/reading'
import { ReadMarks } from '../margin/read-marks'
import { PublicRendering } from '../../parts/public-rendering'
import { useMessages } from '../../use-messages'
import { countWords } from '../model/count-words'
import { PlainButton } from '../parts/plain-button'
import { SectionTitle } from './section-title'

type Props = {
  section: SectionVisit
  /** Whether others stand below it, which it may be a mere heading of. */
  hasSubsections: boolean
  reading: Reading
  /** A block that is to be shown, as when a search led to it. */
  shownBlock: string | null
  onEdit: (section: string) => void
}

/** A section as readers will see it, until someone writes in it. */
// Remembered, since a report has dozens of them and only one is being written.
export const SectionPart = memo(function SectionPart(props: Props) {
  const { section, hasSubsections, onEdit } = props
  const words = useMessages().messages.manuscript.section
  const isBare = section.blocks.length === 0
  return (
    <>
      <div className="manuscript-section__head">
        <SectionTitle section={section} />
        <span className="manuscript-section__count">{words.words(countWords(section.blocks))}</span>
        <PlainButton
          data-edit={section.id}
          aria-label={words.edit(section.title)}
          onClick={() => onEdit(section.id)}
        >
          {words.editShort}
        </PlainButton>
      </div>
      <div className="manuscript-section__read" onDoubleClick={() => onEdit(section.id)}>
        {isBare && !hasSubsections && <p className="manuscript-section__empty">{words.empty}</p>}
        {!isBare && <SectionText {...props} />}
      </div>
    </>
  )
})

function SectionText({ section, reading, shownBlock }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shownBlock) showBlock(host.current, shownBlock)
  }, [shownBlock])
  return (
    <div ref={host} className="manuscript-section__marked">
      <PublicRendering language={reading.language}>
        <div className="text">
          {section.blocks.map((block) => (
            <BlockView key={block.id} block={block} reading={reading} />
          ))}
        </div>
      </PublicRendering>
      <ReadMarks section={section} host={host} />
    </div>
  )
}

function showBlock(host: HTMLElement | null, block: string): void {
  const shadow = host?.querySelector('div')?.shadowRoot
  const place = shadow?.getElementById(block)
  place?.scrollIntoView({ block: 'center' })
  place?.animate([{ background: 'var(--target)' }, { background: 'transparent' }], 1500)
}
