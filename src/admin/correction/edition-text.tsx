'use client'
import type { SectionVisit } from '@/domain/content/walk'
import { BlockView } from '@/ui/article/block-view'
import { PublicRendering } from '../parts/public-rendering'
import { useMessages } from '../use-messages'
import type { CorrectedReading } from './corrected-reading'
import type { CorrectionAnswer } from './correction-answer'
import { Passage } from './passage'
import type { CorrectionHandle } from './use-correction'
import type { OpenPassages } from './use-open-passages'

type Props = {
  handle: CorrectionHandle
  value: CorrectionAnswer
  read: CorrectedReading
  open: OpenPassages
}

/** The whole text of an edition, each passage with the way to correct it. */
export function EditionText(props: Props) {
  const words = useMessages().messages.correction
  const { value, read } = props
  return (
    <section
      className="correction__text"
      aria-label={words.text(value.edition.number)}
      lang={read.reading.language}
    >
      {read.sections.map((section) => (
        <EditionSection key={section.id} {...props} section={section} />
      ))}
    </section>
  )
}

function EditionSection({ section, ...props }: Props & { section: SectionVisit }) {
  const { handle, value, read, open } = props
  const Heading = section.depth === 1 ? 'h2' : 'h3'
  const corrected = new Map((value.correction?.blocks ?? []).map((one) => [one.before.id, one]))
  return (
    <section className="correction-section">
      <Heading>
        {section.number} {section.title}
      </Heading>
      {section.blocks.map((block) =>
        block.type === 'table' ? (
          <PublicRendering key={block.id} language={read.reading.language}>
            <BlockView block={block} reading={read.reading} />
          </PublicRendering>
        ) : (
          <Passage
            key={block.id}
            {...{ block, handle, read, open }}
            corrected={corrected.get(block.id) ?? null}
            isLocked={value.blockers.length > 0}
          />
        ),
      )}
    </section>
  )
}
