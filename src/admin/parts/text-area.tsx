'use client'
import { useId, type RefObject } from 'react'
import { useMessages } from '../use-messages'
import './parts.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string | null
  isRequired?: boolean
  rows?: number
  maxLength?: number
  ref?: RefObject<HTMLTextAreaElement | null>
}

// Payload's own has no place for hint and error in the description of the field.
/** A text of several lines, dressed as Payload's, with its hint and its error. */
export function TextArea({
  label,
  value,
  onChange,
  hint,
  error = null,
  isRequired,
  ...rest
}: Props) {
  const { messages } = useMessages()
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field-type textarea admin-field">
      <label className="field-label" htmlFor={id}>
        {label} {isRequired && messages.required}
      </label>
      <textarea
        id={id}
        value={value}
        aria-required={isRequired}
        aria-invalid={error !== null}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      <Hint id={`${id}-hint`} text={hint} />
      <FieldRefusal id={`${id}-error`} sentence={error} />
    </div>
  )
}

/** What helps to fill in a field. */
export function Hint({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p id={id} className="admin-hint">
      {text}
    </p>
  )
}

/** What is wrong with a field, under it. */
export function FieldRefusal({ id, sentence }: { id: string; sentence: string | null }) {
  if (sentence === null) return null
  return (
    <p id={id} className="admin-error">
      {sentence}
    </p>
  )
}
