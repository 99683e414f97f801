'use client'
import { Suspense, useRef } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { WrittenMarks } from '../margin/written-marks'
import { RenderedField } from './rendered-field'
import { useFocusedText } from './use-focused-text'
import type { Writing } from './use-writing'

/** The editor of a section that is being written, with the cursor in it. */
export function TextEditor({ writing, section }: { writing: Writing; section: SectionVisit }) {
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
          path={`manuscript-${section.id}-${writing.version}`}
          initial={writing.initial}
          onChange={writing.handleBody}
        />
      </Suspense>
      <WrittenMarks section={section} host={host} />
    </div>
  )
}
