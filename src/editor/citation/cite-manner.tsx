'use client'
import { CITATION_MODES } from '@/domain/content/inline'
import { Field } from '../dialog/field'
import { useMessages } from '../use-messages'
import type { CitePickerState } from './use-cite-picker'

/** How the citation stands in the sentence, and the words around the work that is being chosen. */
export function CiteManner({ picker }: { picker: CitePickerState }) {
  const { draft, setDraft, around, setAround, isSearching } = picker
  const words = useMessages().messages.citation
  return (
    <>
      <Modes picker={picker} />
      <div className="editor-popover__row">
        {isSearching && (
          <>
            <Field
              label={words.prefix}
              value={around.prefix}
              onChange={(prefix) => setAround({ ...around, prefix })}
            />
            <Field
              label={words.suffix}
              value={around.suffix}
              onChange={(suffix) => setAround({ ...around, suffix })}
            />
          </>
        )}
        <Field
          label={words.nameInText}
          value={draft.nameInText}
          onChange={(nameInText) => setDraft({ ...draft, nameInText })}
        />
      </div>
    </>
  )
}

function Modes({ picker: { draft, setDraft } }: { picker: CitePickerState }) {
  const words = useMessages().messages.citation
  return (
    <fieldset className="editor-popover__choices">
      <legend className="visually-hidden">{words.mode}</legend>
      {CITATION_MODES.map((mode) => (
        <label key={mode} className="editor-popover__choice" title={words.modes[mode]}>
          <input
            type="radio"
            name="cite-mode"
            checked={draft.mode === mode}
            onChange={() => setDraft({ ...draft, mode })}
          />
          {words.modesShort[mode]}
        </label>
      ))}
    </fieldset>
  )
}
