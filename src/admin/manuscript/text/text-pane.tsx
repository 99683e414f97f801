'use client'
import { useMemo } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { ConflictNotices } from '../corrections/conflict-notices'
import {
  useCorrectionConflicts,
  type CorrectionConflicts,
} from '../corrections/use-correction-conflicts'
import { useDeskContext } from '../desk/desk-context'
import { firstNotes } from '../model/first-notes'
import type { Hit } from '../model/search-manuscript'
import type { Other } from '../presence/use-presence'
import { RecoveryOffer } from '../recovery/recovery-offer'
import { startOfCopy } from '../recovery/start-of-copy'
import type { Recovery } from '../recovery/use-recovery'
import { OpenSection } from './open-section'
import { SectionPart } from './section-part'
import type { OpenSections } from './use-open-sections'
import type { Newer } from './use-others-saves'

type Props = {
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
  const { content, reading, sections } = useDeskContext().reading
  const notes = useMemo(() => firstNotes(content), [content])
  const corrections = useCorrectionConflicts(props.onTold)
  return (
    <main className="manuscript-text" id="manuscript-text" tabIndex={-1} lang={reading.language}>
      <ConflictNotices {...corrections} section={null} />
      {sections.map((visit, i) => (
        <OneSection
          key={visit.id}
          {...props}
          visit={visit}
          corrections={corrections}
          hasSubsections={(sections[i + 1]?.depth ?? 0) > visit.depth}
          firstNote={notes.get(visit.id) ?? 1}
        />
      ))}
    </main>
  )
}

type SectionProps = Props & {
  visit: SectionVisit
  corrections: CorrectionConflicts
  hasSubsections: boolean
  firstNote: number
}

function OneSection(props: SectionProps) {
  const { sections, newer, others, visit, shown, onOpen } = props
  const { desk, reading } = useDeskContext()
  const section = desk.sections.get(visit.id)
  const opened = sections.open.get(visit.id)
  if (!section) return null
  return (
    <section
      id={`section-${visit.id}`}
      className="manuscript-section"
      aria-label={`${visit.number ?? ''} ${visit.title}`}
      onFocus={() => sections.visit(visit.id)}
    >
      <Offer {...props} />
      <ConflictNotices {...props.corrections} section={visit.id} isWriting={opened !== undefined} />
      {opened ? (
        <OpenSection
          {...props}
          key={opened.opening}
          section={section}
          opened={opened}
          newer={newer.get(visit.id) ?? null}
          others={others.filter((other) => other.section === visit.id)}
        />
      ) : (
        <SectionPart
          section={visit}
          hasSubsections={props.hasSubsections}
          reading={reading.reading}
          shownBlock={shown?.section === visit.id ? shown.block : null}
          onEdit={onOpen}
        />
      )}
    </section>
  )
}

function Offer({ visit, recovery, onOpen }: SectionProps) {
  const section = useDeskContext().desk.sections.get(visit.id)
  const copy = recovery.offers.get(visit.id)
  if (!section || !copy) return null
  return (
    <RecoveryOffer
      section={section}
      copy={copy}
      onUse={() => {
        recovery.settle(visit.id, false)
        onOpen(visit.id, { start: startOfCopy(copy, section) })
      }}
      onDiscard={() => recovery.settle(visit.id, true)}
    />
  )
}
