'use client'
import { FieldRefusal } from '../parts/field-notes'
import { useMessages } from '../use-messages'

type Props = {
  label: string
  file: File | null
  error: string | null
  onChange: (file: File | null) => void
}

/** A text file from the researcher's machine. One that was chosen before is named until another is. */
export function FileInput({ label, file, error, onChange }: Props) {
  const { messages } = useMessages()
  return (
    <div className="field-type admin-field">
      <label className="field-label" htmlFor="import-file">
        {label} {messages.required}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".txt,text/plain"
        aria-required
        aria-invalid={error !== null}
        aria-describedby={error === null ? 'import-file-chosen' : 'import-file-error'}
        onChange={(event) => onChange(event.target.files?.[0] ?? file)}
      />
      <p id="import-file-chosen" className="admin-hint">
        {file?.name}
      </p>
      <FieldRefusal id="import-file-error" sentence={error} />
    </div>
  )
}
