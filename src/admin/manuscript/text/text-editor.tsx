'use client'
import { Suspense, useRef } from 'react'
import { useMessages } from '../../use-messages'
import { RenderedField } from './rendered-field'
import { useFocusedText } from './use-focused-text'
import type { Writing } from './use-writing'

/** The editor of a section that is being written, with the cursor in it. */
export function TextEditor({ writing, section }: { writing: Writing; section: string }) {
  const words = useMessages().messages.manuscript.section
  const host = useRef<HTMLDivElement>(null)
  useFocusedText(host, writing.version)
  return (
    <div
      ref={host}
      role="group"
      aria-label={words.text(writing.title)}
      className="manuscript-writing__text"
    >
      <Suspense fallback={<p>{words.loading}</p>}>
        <RenderedField
          key={writing.version}
          path={`manuscript-${section}-${writing.version}`}
          initial={writing.initial}
          onChange={writing.handleBody}
        />
      </Suspense>
    </div>
  )
}
