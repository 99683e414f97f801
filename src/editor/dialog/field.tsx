import { useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
}

/** A line of text with its label. */
export function Field({ label, value, onChange, hint }: Props) {
  const id = useId()
  return (
    <div className="editor-dialog__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="editor-dialog__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
