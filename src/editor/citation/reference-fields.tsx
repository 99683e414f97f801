'use client'
import { useId } from 'react'
import type { CitableSource } from '@/domain/citation/citable-source'
import { sourceLabel } from '@/domain/citation/source-label'
import { LOCATOR_LABELS } from '@/domain/content/inline'
import { Field } from '../dialog/field'
import { useMessages } from '../use-messages'
import { toggleSource, type CitationDraft, type ReferenceDraft } from './citation-draft'

type Props = {
  draft: CitationDraft
  sources: ReadonlyMap<string, CitableSource>
  onChange: (draft: CitationDraft) => void
}

/** The chosen works, each with its place in the work and the words around it. */
export function ReferenceFields({ draft, sources, onChange }: Props) {
  const { messages, language } = useMessages()
  const words = messages.citation
  return draft.references.map((reference, index) => {
    const source = sources.get(reference.source)
    const name = source ? sourceLabel(source, language) : words.missing
    const references = (changed: ReferenceDraft) => draft.references.with(index, changed)
    return (
      <fieldset key={reference.source} className="editor-dialog__chosen">
        <legend>{name}</legend>
        <p className="editor-dialog__hint">{source?.title}</p>
        <OneReference
          reference={reference}
          onChange={(changed) => onChange({ ...draft, references: references(changed) })}
        />
        <button
          type="button"
          className="editor-dialog__button"
          onClick={() => onChange(toggleSource(draft, reference.source))}
        >
          {words.remove(name)}
        </button>
      </fieldset>
    )
  })
}

type OneProps = { reference: ReferenceDraft; onChange: (reference: ReferenceDraft) => void }

function OneReference({ reference, onChange }: OneProps) {
  const words = useMessages().messages.citation
  return (
    <div className="editor-dialog__row">
      <LocatorLabel reference={reference} onChange={onChange} />
      <div data-locator>
        <Field
          label={words.locatorValue}
          value={reference.value}
          onChange={(value) => onChange({ ...reference, value })}
        />
      </div>
      <Field
        label={words.prefix}
        value={reference.prefix}
        onChange={(prefix) => onChange({ ...reference, prefix })}
      />
      <Field
        label={words.suffix}
        value={reference.suffix}
        onChange={(suffix) => onChange({ ...reference, suffix })}
      />
    </div>
  )
}

function LocatorLabel({ reference, onChange }: OneProps) {
  const id = useId()
  const words = useMessages().messages.citation
  return (
    <div className="editor-dialog__field">
      <label htmlFor={id}>{words.locatorLabel}</label>
      <select
        id={id}
        value={reference.label}
        onChange={({ target }) => {
          const label = LOCATOR_LABELS.find((known) => known === target.value) ?? 'page'
          onChange({ ...reference, label })
        }}
      >
        {LOCATOR_LABELS.map((label) => (
          <option key={label} value={label}>
            {words.locators[label]}
          </option>
        ))}
      </select>
    </div>
  )
}
