'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Block } from '@/domain/content/block'
import type { Refusal } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { TextDifference } from '../conflict/text-difference'
import type { DeskSection } from '../model/desk'
import { SectionVersions, versionOf, type SectionVersion } from './section-versions'

type Props = {
  section: DeskSection
  onRestore: (title: string, blocks: Block[]) => void
  onClose: () => void
}

const PAGE = 20

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
      {more && <TextButton label={words.more} onPress={more} />}
      {chosen && (
        <div role="group" aria-label={words.compare}>
          <h4>{words.compare}</h4>
          <TextDifference before={chosen} after={section} same={words.same} />
          <TextButton
            label={words.restore}
            onPress={() => onRestore(chosen.title, chosen.blocks)}
          />
          <p className="manuscript-hint">{words.restoreHint}</p>
        </div>
      )}
      <TextButton label={words.close} onPress={onClose} />
    </section>
  )
}

function VersionItem({
  version,
  isChosen,
  onChoose,
}: {
  version: SectionVersion
  isChosen: boolean
  onChoose: () => void
}) {
  const words = useMessages().messages.manuscript.history
  return (
    <li>
      <button
        type="button"
        className="manuscript-button"
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        {words.version(version.rev)}, <Moment at={version.at} withTime />,{' '}
        {version.by === null ? words.byNobody : words.by(version.by)}
      </button>
    </li>
  )
}

function TextButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="manuscript-button" onClick={onPress}>
      {label}
    </button>
  )
}

function useVersions({ id, rev }: DeskSection) {
  const ask = useAsk()
  const [versions, setVersions] = useState<SectionVersion[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [pages, setPages] = useState(1)
  const [hasMore, setHasMore] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const query = `where[parent][equals]=${id}&sort=-version.rev&depth=1&limit=${pages * PAGE}`
    void ask(`sections/versions?${query}`, { schema: SectionVersions }).then((answer) => {
      if (!isCurrent) return
      if (!answer.ok) return setRefusal(answer.refusal)
      setVersions(answer.value.docs.map(versionOf))
      setHasMore(answer.value.hasNextPage)
    })
    return () => {
      isCurrent = false
    }
  }, [ask, id, pages, rev])
  return { versions, refusal, more: hasMore ? () => setPages((before) => before + 1) : null }
}
