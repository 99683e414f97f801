'use client'
import { CheckboxInput } from '@payloadcms/ui'
import { useState } from 'react'
import { message } from '@/domain/messages/message'
import { useMessages } from '../use-messages'
import { isDone, type ImportNoteGroup } from './import-note'

type Props = ImportNoteGroup & {
  readOnly: boolean
  onTick: (index: number, done: boolean) => void
}

/** The notes of one place; it opens by itself where something is left to do. */
export function NoteGroup({ where, notes, readOnly, onTick }: Props) {
  const { language, messages } = useMessages()
  const done = notes.filter(({ note }) => isDone(note)).length
  const [startsOpen] = useState(done < notes.length)
  return (
    <details className="import-notes__group" open={startsOpen}>
      <summary>
        <strong>{where}</strong> {messages.notes.progress(done, notes.length)}
      </summary>
      <ul>
        {notes.map(({ index, note }) => (
          <li key={index}>
            <CheckboxInput
              checked={note.done}
              label={message(language, note.code, note.values)}
              readOnly={readOnly}
              onToggle={(event) => onTick(index, event.target.checked)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
