'use client'
import { useRef } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { WHOLE } from '../model/stops'
import { PlaceNotesView } from '../notes/place-notes'
import type { DeskPageState } from '../use-desk-page'
import { SubmittedText } from './submitted-text'
import { TextBar } from './text-bar'
import { TEXT_HOST } from './text-root'
import { useShownPlace } from './use-shown-place'

/** The submitted text with its changes, and beside it what was found and said. */
export function TextPart({ page }: { page: DeskPageState }) {
  const words = useMessages().messages.desk.text
  const { notes } = useDeskContext()
  const host = useRef<HTMLDivElement>(null)
  const { tour, composer } = page
  useShownPlace(host, tour)
  const isOnWhole = composer.composing !== null && composer.composing.place === null
  const hasWhole = notes.whole.findings.length + notes.whole.threads.length > 0
  return (
    <section
      id="desk-text-part"
      className="desk-text"
      aria-labelledby="desk-text-heading"
      tabIndex={-1}
    >
      <h2 id="desk-text-heading">{words.heading}</h2>
      <TextBar page={page} />
      {(hasWhole || isOnWhole) && (
        <aside className="desk-whole" aria-label={words.whole}>
          <h3>{words.whole}</h3>
          <PlaceNotesView place={WHOLE} notes={notes.whole} composer={composer} />
        </aside>
      )}
      <div ref={host} id={TEXT_HOST}>
        <SubmittedText page={page} />
      </div>
    </section>
  )
}
