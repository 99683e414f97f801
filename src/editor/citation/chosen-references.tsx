'use client'
import { useState } from 'react'
import { locatorText } from '@/domain/citation/locator-text'
import { sourceLabel } from '@/domain/citation/source-label'
import { useLibrary } from '../sources/use-library'
import { useMessages } from '../use-messages'
import { dropReference, type CitationDraft, type ReferenceDraft } from './citation-draft'
import { typedLocator } from './typed-locator'

type Props = {
  draft: CitationDraft
  onChange: (draft: CitationDraft) => void
  /** Whether the first work's place is what is changed first. */
  hasFocus: boolean
}

/** The works that are in the citation already, each with its place. */
export function ChosenReferences({ draft, onChange, hasFocus }: Props) {
  return draft.references.map((reference, index) => (
    <ChosenReference
      key={`${reference.source}-${index}`}
      reference={reference}
      hasFocus={hasFocus && index === 0}
      onChange={(changed) =>
        onChange({ ...draft, references: draft.references.with(index, changed) })
      }
      onDrop={() => onChange(dropReference(draft, index))}
    />
  ))
}

type OneProps = {
  reference: ReferenceDraft
  hasFocus: boolean
  onChange: (reference: ReferenceDraft) => void
  onDrop: () => void
}

function ChosenReference({ reference, hasFocus, onChange, onDrop }: OneProps) {
  const words = useMessages().messages.citation
  const { sources, language, yearSuffixes } = useLibrary()
  const { source, label, value } = reference
  const known = sources.get(source)
  const yearSuffix = yearSuffixes?.get(source) ?? null
  const name = known ? sourceLabel({ ...known, yearSuffix }, language) : words.missing
  const [typed, setTyped] = useState(() =>
    value ? locatorText({ label, value }, { language, type: known?.type }) : '',
  )
  return (
    <div className="editor-popover__row">
      <strong>{name}</strong>
      <input
        type="text"
        autoFocus={hasFocus}
        data-first-focus={hasFocus}
        aria-label={words.placeIn(name)}
        placeholder={words.placeExample}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange({ ...reference, ...(typedLocator(target.value) ?? { label, value: '' }) })
        }}
      />
      <button
        type="button"
        className="editor-popover__button"
        aria-label={words.remove(name)}
        onClick={onDrop}
      >
        {words.removeShort}
      </button>
    </div>
  )
}
