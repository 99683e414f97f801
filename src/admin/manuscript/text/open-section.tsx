'use client'
import { useCallback, useEffect, useLayoutEffect, useState, type CSSProperties } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { Takeover } from '../conflict/takeover'
import { useDeskContext } from '../desk/desk-context'
import { HistoryPanel } from '../history/history-panel'
import { withSection, type DeskSection } from '../model/desk'
import type { Opened } from '../model/open-sections'
import type { Other } from '../presence/use-presence'
import { TextEditor } from './text-editor'
import { TitleInput } from './title-input'
import type { OpenSections } from './use-open-sections'
import { usePlacedTables } from './use-placed-tables'
import type { Newer } from './use-others-saves'
import { useWriting, type Writing } from './use-writing'
import { WritingBar } from './writing-bar'
import { WritingNotices } from './writing-notices'

type Props = {
  section: DeskSection
  visit: SectionVisit
  opened: Opened
  sections: OpenSections
  firstNote: number
  /** What another person saved since this was opened. */
  newer: Newer | null
  /** Those who write in this section too. */
  others: readonly Other[]
  onTold: (sentence: string) => void
}

/** A section that is being written, in its place in the manuscript. */
export function OpenSection(props: Props) {
  const { section, visit, opened, sections, newer, others } = props
  const writing = useOpenWriting(props)
  const [isHistoryShown, showHistory] = useState(false)
  return (
    <div className="manuscript-writing" style={firstNoteStyle(props.firstNote)}>
      <TitleInput writing={writing} number={visit.number} isFocused={opened.isRenaming} />
      <WritingNotices
        writing={writing}
        newer={newer && newer.section.rev > section.rev ? newer : null}
        others={others}
      />
      <ConflictPlace {...props} writing={writing} />
      <TextEditor writing={writing} section={visit} />
      <WritingBar
        writing={writing}
        isHistoryShown={isHistoryShown}
        onHistory={showHistory}
        onClose={() => sections.close(section.id)}
      />
      {isHistoryShown && (
        <HistoryPlace {...props} writing={writing} onClose={() => showHistory(false)} />
      )}
    </div>
  )
}

/** The writing of a section, known to the page as long as it is open. */
function useOpenWriting({ section: saved, opened, sections, onTold }: Props): Writing {
  const words = useMessages().messages.manuscript.section
  const { change, refreshStatus } = useDeskContext()
  const { noteUnsaved, register } = sections
  const handleSaved = useCallback(
    (section: DeskSection) => {
      change((desk) => withSection(desk, section))
      onTold(words.saved(section.title))
      void refreshStatus()
    },
    [change, onTold, refreshStatus, words],
  )
  const writing = useWriting(saved, { start: opened.start, onSaved: handleSaved })
  const { isUnsaved, save, handleBody: noteBody } = writing
  const fetchTables = usePlacedTables()
  const handleBody = useCallback(
    (body: unknown) => {
      noteBody(body)
      fetchTables(body)
    },
    [noteBody, fetchTables],
  )
  useEffect(() => register(saved.id, save), [register, saved.id, save])
  // Before anything else can be entered, which would close a section that is not known to be unsaved.
  useLayoutEffect(() => noteUnsaved(saved.id, isUnsaved), [isUnsaved, noteUnsaved, saved.id])
  return { ...writing, handleBody }
}

/** Footnotes are counted by the style sheet, which is told where to begin. */
function firstNoteStyle(first: number): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = { '--first-note': first }
  return style
}

type PlaceProps = Props & { writing: Writing }

function ConflictPlace({ writing, onTold }: PlaceProps) {
  const words = useMessages().messages.manuscript.takeover
  const { conflict } = writing
  if (!conflict) return null
  return (
    <Takeover
      conflict={conflict}
      onDone={(title, blocks) => {
        writing.bringIn({ title, blocks, base: conflict.theirs })
        onTold(words.taken)
      }}
      onWait={writing.postponeConflict}
    />
  )
}

function HistoryPlace({ section, writing, onTold, onClose }: PlaceProps & { onClose: () => void }) {
  const words = useMessages().messages.manuscript.history
  return (
    <HistoryPanel
      section={section}
      onRestore={(title, blocks) => {
        writing.bringIn({ title, blocks, base: section })
        onTold(words.restored)
      }}
      onClose={onClose}
    />
  )
}
