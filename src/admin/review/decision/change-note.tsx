'use client'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { useChangeNote } from './use-change-note'

/** The note that readers see, with the way back to its draft. */
export function ChangeNote({ note }: { note: ReturnType<typeof useChangeNote> }) {
  const words = useMessages().messages.desk.steps.publish
  const { language } = useDeskContext().text.content.report
  return (
    <div>
      <TextArea
        label={words.text}
        hint={words.hint}
        isRequired
        maxLength={5000}
        lang={language}
        {...note.note.field}
      />
      {!note.isDraft && <PlainButton onClick={note.onRedraft}>{words.redraft}</PlainButton>}
    </div>
  )
}
