'use client'
import { useState } from 'react'
import { CITATION_MODES, type Citation } from '@/domain/content/inline'
import { Field } from '../dialog/field'
import { ModalDialog } from '../dialog/modal-dialog'
import { useFreshShelf } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { citationOf, draftOf, toggleSource, type CitationDraft } from './citation-draft'
import { citationLabel } from './citation-label'
import { ReferenceFields } from './reference-fields'
import { SourcePicker } from './source-picker'

type Props = {
  citation: Citation | null
  onSave: (citation: Citation) => void
  onCancel: () => void
}

/** The window in which a citation is chosen: which works, where in them, and how it stands in the sentence. */
export function CitationDialog({ citation, onSave, onCancel }: Props) {
  const { messages, language } = useMessages()
  const [id] = useState(() => citation?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState(() => draftOf(citation))
  const { sources, state } = useFreshShelf()
  const chosen = citationOf(draft, id)
  const words = messages.citation
  return (
    <ModalDialog
      title={citation ? words.edit : words.insert}
      submit={citation ? messages.save : messages.insert}
      refusal={chosen ? null : words.noneChosen}
      onSubmit={() => chosen && onSave(chosen)}
      onCancel={onCancel}
    >
      <SourcePicker
        shelf={{ sources, state }}
        chosen={draft.references.map(({ source }) => source)}
        onToggle={(source) => setDraft((before) => toggleSource(before, source))}
      />
      <ReferenceFields draft={draft} sources={sources} onChange={setDraft} />
      <PlaceInSentence draft={draft} onChange={setDraft} />
      {chosen && (
        <p>
          {words.preview}: <output>{citationLabel(chosen, { sources, language })}</output>
        </p>
      )}
    </ModalDialog>
  )
}

type FormProps = { draft: CitationDraft; onChange: (draft: CitationDraft) => void }

function PlaceInSentence({ draft, onChange }: FormProps) {
  const words = useMessages().messages.citation
  return (
    <>
      <fieldset>
        <legend>{words.mode}</legend>
        {CITATION_MODES.map((mode) => (
          <label key={mode} className="editor-dialog__choice">
            <input
              type="radio"
              name="mode"
              checked={draft.mode === mode}
              onChange={() => onChange({ ...draft, mode })}
            />
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
      <Field
        label={words.nameInText}
        hint={words.nameHint}
        value={draft.nameInText}
        onChange={(nameInText) => onChange({ ...draft, nameInText })}
      />
    </>
  )
}
