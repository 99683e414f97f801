'use client'
import { Suspense, useEffect, useRef } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { WrittenMarks } from '../margin/written-marks'
import { RenderedField } from './rendered-field'
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

/** Puts the cursor into the text as soon as there is an editor, unless it is in the heading. */
function useFocusedText(host: { current: HTMLElement | null }, version: number): void {
  useEffect(() => {
    const element = host.current
    if (!element || focusText(element)) return
    const observer = new MutationObserver(() => {
      if (focusText(element)) observer.disconnect()
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [host, version])
}

function focusText(element: HTMLElement): boolean {
  const editable = element.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!editable) return false
  if (!(document.activeElement instanceof HTMLInputElement)) editable.focus()
  return true
}
