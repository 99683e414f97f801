'use client'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'
import { FileInput } from './file-input'
import type { FieldsProps } from './import-fields'

const ORIGINS = ['file', 'paste'] as const

/** The text itself: a file, or pasted. */
export function OriginFields({ draft, errors, onChange }: FieldsProps) {
  const words = useMessages().messages.import
  const labels = { file: words.fromFile, paste: words.fromPaste }
  return (
    <>
      <fieldset className="admin-choices">
        <legend className="field-label">{words.origin}</legend>
        {ORIGINS.map((origin) => (
          <label key={origin}>
            <input
              type="radio"
              name="import-origin"
              checked={draft.origin === origin}
              onChange={() => onChange({ origin })}
            />
            {labels[origin]}
          </label>
        ))}
      </fieldset>
      {draft.origin === 'file' ? (
        <FileInput
          label={words.file}
          file={draft.file}
          error={errors.file}
          onChange={(file) => onChange({ file })}
        />
      ) : (
        <TextArea
          id="import-file"
          label={words.text}
          value={draft.text}
          error={errors.file}
          isRequired
          rows={12}
          onChange={(text) => onChange({ text })}
        />
      )}
    </>
  )
}
