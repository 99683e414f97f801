'use client'
import { useState } from 'react'
import type { Footnote, NoteInline } from '@/domain/content/inline'
import { basisDraft } from '../basis/basis-draft'
import { BasisField } from '../basis/basis-field'
import { ModalDialog } from '../dialog/modal-dialog'
import { useMessages } from '../use-messages'
import { NoteEditor } from './note-editor'
import { writtenNote } from './written-note'

type Props = {
  footnote: Footnote | null
  onSave: (footnote: Footnote) => void
  onCancel: () => void
}

/** The window in which a footnote is written. */
export function FootnoteDialog({ footnote, onSave, onCancel }: Props) {
  const { messages } = useMessages()
  const [children, setChildren] = useState<readonly NoteInline[]>(footnote?.children ?? [])
  const [draft, setDraft] = useState(() => basisDraft(footnote?.basis))
  return (
    <ModalDialog
      title={footnote ? messages.footnote.edit : messages.footnote.insert}
      submit={footnote ? messages.save : messages.insert}
      refusal={children.length > 0 ? null : messages.footnote.empty}
      onSubmit={() => onSave(writtenNote(footnote, { children, draft }))}
      onCancel={onCancel}
    >
      <NoteEditor initial={footnote?.children ?? []} onChange={setChildren} />
      <BasisField draft={draft} onChange={setDraft} />
    </ModalDialog>
  )
}
