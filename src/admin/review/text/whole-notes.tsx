'use client'
import { useState } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { WHOLE } from '../model/stops'
import { PlaceNotesView } from '../notes/place-notes'
import type { DeskPageState } from '../use-desk-page'

/** What is said of no single passage, as of the sources: folded, since it can be longer than the text. */
export function WholeNotes({ page: { composer, tour } }: { page: DeskPageState }) {
  const words = useMessages().messages.desk.text
  const { whole } = useDeskContext().notes
  const [isOpen, setIsOpen] = useState(false)
  const isComposing = composer.composing !== null && composer.composing.place === null
  const { findings, threads } = whole
  if (findings.length + threads.length === 0 && !isComposing) return null
  return (
    <aside className="desk-whole" aria-label={words.whole}>
      <details
        open={isOpen || isComposing || tour.current === WHOLE}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{words.wholeCount(findings.length, threads.length)}</summary>
        <PlaceNotesView place={WHOLE} notes={whole} composer={composer} />
      </details>
    </aside>
  )
}
