'use client'
import { useState } from 'react'
import type { Footnote, NoteInline } from '@/domain/content/inline'
import { ModalDialog } from '../dialog/modal-dialog'
import { useMessages } from '../use-messages'
import { NoteEditor } from './note-editor'

type Props = {
  footnote: Footnote | null
  onSave: (footnote: Footnote) => void
  onCancel: () => void
}

/** The window in which a footnote is written. */
export function FootnoteDialog({ footnote, onSave, onCancel }: Props) {
  const { messages } = useMessages()
  const [id] = useState(() => footnote?.id ?? crypto.randomUUID())
  const [children, setChildren] = useState<readonly NoteInline[]>(footnote?.children ?? [])
  return (
    <ModalDialog
      title={footnote ? messages.footnote.edit : messages.footnote.insert}
      submit={footnote ? messages.save : messages.insert}
      refusal={children.length > 0 ? null : messages.footnote.empty}
      onSubmit={() => onSave({ type: 'footnote', id, children: [...children] })}
      onCancel={onCancel}
    >
      <NoteEditor initial={footnote?.children ?? []} onChange={setChildren} />
    </ModalDialog>
  )
}
