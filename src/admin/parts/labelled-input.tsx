'use client'
import { FieldRefusal, Hint } from '../parts/field-notes'
import { useMessages } from '../use-messages'

type Props = {
  id: string
  label: string
  hint: string
  value: string
  error?: string | null
  isRequired?: boolean
  onChange: (value: string) => void
}

/** A line of text with its hint and its error. */
export function LabelledInput({
  id,
  label,
  hint,
  value,
  error = null,
  isRequired,
  onChange,
}: Props) {
  const { messages } = useMessages()
  return (
    <div className="field-type text admin-field">
      <label className="field-label" htmlFor={id}>
        {label} {isRequired && messages.required}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        aria-required={isRequired}
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint id={`${id}-hint`} text={hint} />
      <FieldRefusal id={`${id}-error`} sentence={error} />
    </div>
  )
}
