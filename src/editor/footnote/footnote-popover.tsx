'use client'
import { useState } from 'react'
import type { Footnote, NoteInline } from '@/domain/content/inline'
import { basisDraft } from '../basis/basis-draft'
import { BasisField } from '../basis/basis-field'
import type { Opened } from '../nodes/use-node-window'
import { EditorPopover } from '../popover/editor-popover'
import { useMessages } from '../use-messages'
import { NoteEditor } from './note-editor'
import { writtenNote } from './written-note'

type Props = {
  opened: Opened<Footnote>
  onKeep: (footnote: Footnote) => void
  onCancel: () => void
}

/** A footnote, written at its mark. However it is left, what was written is kept; an emptied note stays as it was. */
export function FootnotePopover({ opened: { anchor, value }, onKeep, onCancel }: Props) {
  const { messages } = useMessages()
  const [children, setChildren] = useState<readonly NoteInline[]>(value?.children ?? [])
  const [draft, setDraft] = useState(() => basisDraft(value?.basis))

  function leave() {
    if (children.length === 0) onCancel()
    else onKeep(writtenNote(value, { children, draft }))
  }

  return (
    <EditorPopover
      name={value ? messages.footnote.edit : messages.footnote.insert}
      anchor={anchor}
      onLeave={leave}
      onFinish={leave}
    >
      <NoteEditor initial={value?.children ?? []} onChange={setChildren} />
      <BasisField draft={draft} onChange={setDraft} />
      <p className="editor-popover__hint">{messages.footnote.keys}</p>
    </EditorPopover>
  )
}
