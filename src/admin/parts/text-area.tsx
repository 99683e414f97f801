'use client'
import { useId, type ComponentProps, type RefObject } from 'react'
import { useMessages } from '../use-messages'
import { FieldRefusal, Hint } from './field-notes'

type OfTextArea =
  | 'lang'
  | 'onKeyDown'
  | 'onSelect'
  | `aria-${'autocomplete' | 'haspopup' | 'controls' | 'activedescendant'}`

type Props = Pick<ComponentProps<'textarea'>, OfTextArea> & {
  id?: string
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
export function TextArea({ label, onChange, hint, error = null, isRequired, ...rest }: Props) {
  const { messages } = useMessages()
  const ownId = useId()
  const id = rest.id ?? ownId
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field-type textarea admin-field">
      <label className="field-label" htmlFor={id}>
        {label} {isRequired && messages.required}
      </label>
      <textarea
        {...rest}
        id={id}
        aria-required={isRequired}
        aria-invalid={error !== null}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint id={`${id}-hint`} text={hint} />
      <FieldRefusal id={`${id}-error`} sentence={error} />
    </div>
  )
}
