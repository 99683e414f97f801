'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Block } from '@/domain/content/block'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { TextDifference } from '../conflict/text-difference'
import type { DeskSection } from '../model/desk'
import { PlainButton } from '../parts/plain-button'
import type { SectionVersion } from './section-versions'
import { useVersions } from './use-versions'

type Props = {
  section: DeskSection
  onRestore: (title: string, blocks: Block[]) => void
  onClose: () => void
}

/** The saved revisions of a section, newest first: who, when, what differs from now, and the way back. */
export function HistoryPanel({ section, onRestore, onClose }: Props) {
  const { messages } = useMessages()
  const words = messages.manuscript.history
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { versions, refusal, more } = useVersions(section)
  const [chosen, setChosen] = useState<SectionVersion | null>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="manuscript-history" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {words.heading(section.title)}
      </h3>
      <RefusalBanner sentence={refusal?.sentence} />
      {versions === null && !refusal && <p>{messages.loading}</p>}
      <ol>
        {versions?.map((version) => (
          <VersionItem
            key={version.id}
            version={version}
            isChosen={version.id === chosen?.id}
            onChoose={() => setChosen(version)}
          />
        ))}
      </ol>
      {more && <PlainButton onClick={more}>{words.more}</PlainButton>}
      {chosen && <ChosenVersion version={chosen} section={section} onRestore={onRestore} />}
      <PlainButton onClick={onClose}>{words.close}</PlainButton>
    </section>
  )
}

type ItemProps = { version: SectionVersion; isChosen: boolean; onChoose: () => void }

function VersionItem({ version, isChosen, onChoose }: ItemProps) {
  const words = useMessages().messages.manuscript.history
  return (
    <li>
      <PlainButton aria-pressed={isChosen} onClick={onChoose}>
        {words.version(version.rev)}, <Moment at={version.at} withTime />,{' '}
        {version.by === null ? words.byNobody : words.by(version.by)}
      </PlainButton>
    </li>
  )
}

type ChosenProps = Pick<Props, 'section' | 'onRestore'> & { version: SectionVersion }

function ChosenVersion({ version, section, onRestore }: ChosenProps) {
  const words = useMessages().messages.manuscript.history
  return (
    <div role="group" aria-label={words.compare}>
      <h4>{words.compare}</h4>
      <TextDifference before={version} after={section} same={words.same} />
      <PlainButton onClick={() => onRestore(version.title, version.blocks)}>
        {words.restore}
      </PlainButton>
      <p className="manuscript-hint">{words.restoreHint}</p>
    </div>
  )
}
