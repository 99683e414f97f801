'use client'
import { useEffect, type ReactNode } from 'react'
import { mendForms } from './forms/mend-forms'
import { useMessages } from './use-messages'
import './forms/forms.css'

/** The admin with what Payload's own forms lack for people who can't see the screen or use a mouse. */
export function AccessibleForms({ children }: { children: ReactNode }) {
  const names = useMessages().messages.forms
  useEffect(() => {
    let idle = 0
    const mend = () => {
      idle = 0
      mendForms(document, names)
    }
    // Forms come and go; while someone writes, nothing is looked through before there is nothing else to do.
    const observer = new MutationObserver(() => {
      idle ||= window.setTimeout(mend, 400)
    })
    mend()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      window.clearTimeout(idle)
    }
  }, [names])
  return children
}
