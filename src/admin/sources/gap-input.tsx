'use client'
import { useId } from 'react'
import { Hint } from '../parts/field-notes'

type InputProps = {
  label: string
  hint?: string
  type: 'text' | 'date' | 'lines'
  /** What is shown; `initial` where the text is the field's own until it is sent. */
  value?: string
  initial?: string
  onChange: (value: string) => void
}

/** A field of one line, a day, or several lines. */
export function GapInput({ label, hint, type, value, initial, onChange }: InputProps) {
  const id = useId()
  const shared = {
    id,
    value,
    defaultValue: initial,
    'aria-describedby': hint && `${id}-hint`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className={`field-type ${type === 'lines' ? 'textarea' : 'text'} admin-field`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {type === 'lines' ? <textarea rows={3} {...shared} /> : <input type={type} {...shared} />}
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  )
}

type SelectProps = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A choice of one of a few. */
export function GapSelect({ label, value, options, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className="field-type text admin-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
