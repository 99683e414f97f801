'use client'
import { useRef, useState, type RefObject } from 'react'
import { message, type MessageCode } from '@/domain/messages/message'
import { useMessages } from '../use-messages'

export type RequiredText = {
  /** What the field needs to show itself. */
  field: {
    value: string
    onChange: (value: string) => void
    error: string | null
    ref: RefObject<HTMLTextAreaElement | null>
  }
  /** The text; null when it is missing, which the field then says, with the focus in it. */
  take: () => string | null
  clear: () => void
}

/** A text without which a step is not taken; `start` is what stands there at first. */
export function useRequiredText(missing: MessageCode, start = ''): RequiredText {
  const { language } = useMessages()
  const [value, setValue] = useState(start)
  const [isMissing, setIsMissing] = useState(false)
  const ref = useRef<HTMLTextAreaElement>(null)

  function change(text: string) {
    setValue(text)
    setIsMissing(false)
  }

  function take(): string | null {
    const text = value.trim()
    setIsMissing(text === '')
    if (text !== '') return text
    ref.current?.focus()
    return null
  }

  const error = isMissing ? message(language, missing) : null
  return { field: { value, onChange: change, error, ref }, take, clear: () => change('') }
}
