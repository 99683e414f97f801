'use client'
import { useCallback, useMemo, useState } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { DeskHandle } from '../desk/use-desk'
import { withSection, type DeskSection } from '../model/desk'
import { firstNotes } from '../model/first-notes'
import type { Hit } from '../model/search-manuscript'
import type { Other } from '../presence/use-presence'
import { RecoveryOffer } from '../recovery/recovery-offer'
import { startOfCopy } from '../recovery/start-of-copy'
import type { Recovery } from '../recovery/use-recovery'
import { SectionPart } from './section-part'
import { SectionWriting } from './section-writing'
import type { OpenSections } from './use-open-sections'
import type { Newer } from './use-others-saves'

type Props = {
  handle: DeskHandle
  sections: OpenSections
  recovery: Recovery
  newer: ReadonlyMap<string, Newer>
  others: readonly Other[]
  shown: Hit | null
  onOpen: OpenSections['enter']
  onTold: (sentence: string) => void
}

/** The text of the whole report; any section of it can be written in where it stands. */
export function TextPane(props: Props) {
  const { handle } = props
  const { reading } = handle
  const notes = useMemo(() => firstNotes(reading.content), [reading.content])
  return (
    <main
      className="manuscript-text"
      id="manuscript-text"
      tabIndex={-1}
      lang={reading.reading.language}
    >
      {reading.sections.map((visit) => (
        <OneSection key={visit.id} {...props} visit={visit} firstNote={notes.get(visit.id) ?? 0} />
      ))}
    </main>
  )
}

function OneSection(props: Props & { visit: SectionVisit; firstNote: number }) {
  const { handle, sections, recovery, visit, shown, onOpen } = props
  const section = handle.desk.sections.get(visit.id)
  const copy = recovery.offers.get(visit.id)
  if (!section) return null
  return (
    <section
      id={`section-${visit.id}`}
      className="manuscript-section"
      aria-label={`${visit.number} ${visit.title}`}
      onFocus={() => sections.setCurrent(visit.id)}
    >
      {copy && (
        <RecoveryOffer
          section={section}
          copy={copy}
          onUse={() => {
            recovery.settle(visit.id, false)
            onOpen(visit.id, { start: startOfCopy(copy, section) })
          }}
          onDiscard={() => recovery.settle(visit.id, true)}
        />
      )}
      {sections.open.has(visit.id) ? (
        <OpenSection {...props} section={section} />
      ) : (
        <SectionPart
          section={visit}
          reading={handle.reading.reading}
          shownBlock={shown?.section === visit.id ? shown.block : null}
          onEdit={onOpen}
        />
      )}
    </section>
  )
}

function OpenSection({
  handle,
  sections,
  visit,
  section,
  newer,
  others,
  firstNote,
  onTold,
}: Props & { visit: SectionVisit; section: DeskSection; firstNote: number }) {
  const words = useMessages().messages.manuscript.section
  const [isHistoryShown, showHistory] = useState(false)
  const { change, refreshStatus } = handle
  const handleSaved = useCallback(
    (saved: DeskSection) => {
      change((desk) => withSection(desk, saved))
      onTold(words.saved(saved.title))
      void refreshStatus()
    },
    [change, onTold, refreshStatus, words],
  )
  const opened = sections.open.get(visit.id)
  const theirs = newer.get(visit.id)
  return (
    <SectionWriting
      key={opened?.start ? opened.start.title + opened.start.base.rev : visit.id}
      ref={sections.refFor(visit.id)}
      section={section}
      visit={visit}
      start={opened?.start ?? null}
      isRenaming={opened?.isRenaming ?? false}
      firstNote={firstNote}
      newer={theirs && theirs.section.rev > section.rev ? theirs : null}
      othersHere={others
        .filter((other) => other.section === visit.id)
        .map(({ name }) => name)
        .join(', ')}
      isHistoryShown={isHistoryShown}
      onHistory={showHistory}
      onSaved={handleSaved}
      onUnsaved={sections.noteUnsaved}
      onClose={sections.close}
      onTold={onTold}
    />
  )
}
