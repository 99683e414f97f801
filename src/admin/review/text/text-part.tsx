'use client'
import { useRef } from 'react'
import { useMessages } from '../../use-messages'
import type { DeskPageState } from '../use-desk-page'
import { SubmittedText } from './submitted-text'
import { TextBar } from './text-bar'
import { TEXT_HOST } from './text-root'
import { useShownPlace } from './use-shown-place'
import { WholeNotes } from './whole-notes'

/** The submitted text with its changes, and beside it what was found and said. */
export function TextPart({ page }: { page: DeskPageState }) {
  const words = useMessages().messages.desk.text
  const host = useRef<HTMLDivElement>(null)
  useShownPlace(host, page.tour)
  return (
    <section
      id="desk-text-part"
      className="desk-text"
      aria-labelledby="desk-text-heading"
      tabIndex={-1}
    >
      <h2 id="desk-text-heading">{words.heading}</h2>
      <TextBar page={page} />
      <WholeNotes page={page} />
      <div ref={host} id={TEXT_HOST}>
        <SubmittedText page={page} />
      </div>
    </section>
  )
}
