'use client'
import { useEffect } from 'react'

/** Puts the cursor into the text as soon as there is an editor, unless it is in the heading. */
export function useFocusedText(host: { current: HTMLElement | null }, version: number): void {
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
