'use client'
import { FieldRefusal } from '../parts/field-notes'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'

/** A bibliography as it is being handed in. */
export type Bibliography = { origin: 'file' | 'paste'; file: File | null; text: string }
export const EMPTY_BIBLIOGRAPHY: Bibliography = { origin: 'paste', file: null, text: '' }

type Props = {
  value: Bibliography
  error: string | null
  onChange: (value: Bibliography) => void
}

/** Where the bibliography is: pasted, or in a file. */
export function BibliographyFields({ value, error, onChange }: Props) {
  const words = useMessages().messages.sources.import
  return (
    <>
      <fieldset className="admin-choices">
        <legend className="field-label">{words.origin}</legend>
        {(['paste', 'file'] as const).map((origin) => (
          <label key={origin}>
            <input
              type="radio"
              name="bibliography-origin"
              checked={value.origin === origin}
              onChange={() => onChange({ ...value, origin })}
            />
            {origin === 'file' ? words.fromFile : words.fromPaste}
          </label>
        ))}
      </fieldset>
      {value.origin === 'file' ? (
        <BibliographyFile value={value} error={error} onChange={onChange} />
      ) : (
        <TextArea
          id="import-file"
          label={words.text}
          value={value.text}
          error={error}
          isRequired
          rows={12}
          onChange={(text) => onChange({ ...value, text })}
        />
      )}
    </>
  )
}

function BibliographyFile({ value, error, onChange }: Props) {
  const { messages } = useMessages()
  return (
    <div className="field-type admin-field">
      <label className="field-label" htmlFor="import-file">
        {messages.sources.import.file} {messages.required}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".bib,.bibtex,.ris,.json,.txt"
        aria-required
        aria-invalid={error !== null}
        aria-describedby="import-file-error"
        onChange={(event) => onChange({ ...value, file: event.target.files?.[0] ?? value.file })}
      />
      <p className="admin-hint">{value.file?.name}</p>
      <FieldRefusal id="import-file-error" sentence={error} />
    </div>
  )
}
