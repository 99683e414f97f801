'use client'
import { useEffect } from 'react'

const FIELD = /^#field-[a-zA-Z]+$/

/** Goes to the field of the form that the address names, as when a finding led here; the form is drawn after the page. */
export function useFieldOfAddress(): void {
  useEffect(() => {
    const { hash } = window.location
    if (!FIELD.test(hash)) return
    const idle = window.setTimeout(() => {
      const field = document.querySelector<HTMLElement>(hash)
      const input = field?.matches(INPUTS) ? field : field?.querySelector<HTMLElement>(INPUTS)
      field?.scrollIntoView({ block: 'center' })
      input?.focus({ preventScroll: true })
    }, AFTER_DRAWING_MS)
    return () => window.clearTimeout(idle)
  }, [])
}

const INPUTS = 'input, textarea, select'
const AFTER_DRAWING_MS = 500
