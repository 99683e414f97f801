'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Anchor } from './anchor'
import './editor-popover.css'
import { usePlacement } from './use-placement'

type Props = {
  name: string
  anchor: Anchor
  /** Escape was pressed, or the focus went somewhere else. */
  onLeave: (how: 'escape' | 'focus') => void
  /** Ctrl+Enter was pressed. */
  onFinish?: () => void
  children: ReactNode
}

/** A small window beside a place in the text. It is not modal: whoever goes back to the text has left it. */
export function EditorPopover({ name, anchor, onLeave, onFinish, children }: Props) {
  const [editor] = useLexicalComposerContext()
  const ref = useRef<HTMLDivElement>(null)
  usePlacement(ref, anchor)

  // React hands events on to the editor and the form around it, which a portal is still inside of.
  function handleKey(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave('escape')
  }

  function finishOnControlEnter(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onFinish) return
    if (!holds(event.currentTarget, event.target)) return
    event.preventDefault()
    event.stopPropagation()
    onFinish()
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget !== null && !holds(currentTarget, relatedTarget)) onLeave('focus')
  }

  return createPortal(
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={name}
      className="editor-popover"
      onKeyDownCapture={finishOnControlEnter}
      onKeyDown={handleKey}
      onBlur={handleBlur}
      onPaste={(event) => event.stopPropagation()}
    >
      {children}
    </div>,
    // What is outside of a modal window cannot be reached while it is open.
    editor.getRootElement()?.closest('dialog') ?? document.body,
  )
}

// Windows that were opened from this one are inside of it for the reader, though not in the page.
function holds(element: Element, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return element.contains(target) || target.closest('.editor-popover, .editor-dialog') !== null
}
