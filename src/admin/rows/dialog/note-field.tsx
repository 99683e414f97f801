'use client'
import { useId } from 'react'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** The words of a note. */
export function NoteField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="editor-dialog__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        className="editor-dialog__text"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
