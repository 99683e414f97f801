'use client'
import { Banner, FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo } from 'react'
import { NoteGroup } from './notes/note-group'
import { groupNotes, isDone, readNotes, withDone } from './notes/import-note'
import { useMessages } from './use-messages'
import './notes/notes.css'

/** What the import left to a person, as a list to tick off; the ticks are saved with the report. */
export const ImportNotes: JSONFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { messages } = useMessages()
  const { setValue, value } = useField<unknown>({ potentiallyStalePath: path })
  const notes = useMemo(() => readNotes(value), [value])
  if (notes === null) return <Banner type="error">{messages.notes.unreadable}</Banner>
  return (
    <section className="field-type import-notes" aria-labelledby="import-notes-heading">
      <h2 id="import-notes-heading">
        <FieldLabel as="span" label={field.label} path={path} />
      </h2>
      <FieldDescription description={field.admin?.description} path={path} />
      <p role="status">{messages.notes.progress(notes.filter(isDone).length, notes.length)}</p>
      {groupNotes(notes).map((group) => (
        <NoteGroup
          key={group.where}
          {...group}
          readOnly={readOnly}
          onTick={(index, done) => setValue(withDone(notes, { index, done }))}
        />
      ))}
    </section>
  )
}
