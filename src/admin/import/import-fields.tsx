'use client'
import { CheckboxInput } from '@payloadcms/ui'
import { REPORT_LANGUAGES } from '@/domain/content/report-content'
import { FieldRefusal } from '../parts/field-notes'
import { useMessages } from '../use-messages'
import type { ImportDraft } from './import-draft'
import { LabelledInput } from '../parts/labelled-input'
import { OriginFields } from './origin-fields'
import type { ImportErrors } from './use-import-errors'

export type FieldsProps = {
  draft: ImportDraft
  errors: ImportErrors
  onChange: (change: Partial<ImportDraft>) => void
}

/** Where the text is, and what report it becomes. */
export function ImportFields({ draft, errors, onChange }: FieldsProps) {
  const words = useMessages().messages.import
  return (
    <>
      <OriginFields draft={draft} errors={errors} onChange={onChange} />
      <LabelledInput
        id="import-slug"
        label={words.slug}
        hint={words.slugHint}
        error={errors.slug}
        isRequired
        value={draft.slug}
        onChange={(slug) => onChange({ slug })}
      />
      <LanguageField draft={draft} onChange={onChange} />
      <LabelledInput
        id="import-title"
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <div>
        <CheckboxInput
          checked={draft.replace}
          id="import-replace"
          label={words.replace}
          onToggle={(event) => onChange({ replace: event.target.checked })}
        />
        <FieldRefusal id="import-replace-error" sentence={errors.replace} />
      </div>
    </>
  )
}

function LanguageField({ draft, onChange }: Omit<FieldsProps, 'errors'>) {
  const words = useMessages().messages.import
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{words.language}</legend>
      {REPORT_LANGUAGES.map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="import-language"
            checked={draft.language === language}
            onChange={() => onChange({ language })}
          />
          {words.languages[language]}
        </label>
      ))}
    </fieldset>
  )
}
