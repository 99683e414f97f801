'use client'
import { CheckboxInput } from '@payloadcms/ui'
import { message } from '@/domain/messages/message'
import { useMessages } from '../use-messages'
import type { ImportNoteGroup } from './import-note'

type Props = ImportNoteGroup & {
  readOnly: boolean
  onTick: (index: number, done: boolean) => void
}

/** The notes of one place. */
export function NoteGroup({ where, notes, readOnly, onTick }: Props) {
  const { language } = useMessages()
  return (
    <fieldset className="import-notes__group">
      <legend>{where}</legend>
      {notes.map(({ index, note }) => (
        <CheckboxInput
          key={index}
          checked={note.done}
          label={message(language, note.code, note.values)}
          readOnly={readOnly}
          onToggle={(event) => onTick(index, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
