'use client'
import { useEffect, useState } from 'react'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { Field } from '@/editor/dialog/field'
import { useMessages } from '../../use-messages'
import { canBeNotStated, cellOf, draftOf, type CellDraft } from './cell-draft'
import { newId } from '../model/new-id'
import type { CellProps } from '../cell/cell-view'
import { ExtraList } from './extra-list'
import { NoteField } from './note-field'

type Props = Pick<CellProps, 'cell' | 'name'> & {
  /** The button that opened it, which gets the focus back. */
  openedBy: string
  onSave: (cell: CellProps['cell']) => void
  onCancel: () => void
}

export type DraftProps = { draft: CellDraft; onChange: (change: Partial<CellDraft>) => void }

/** The window in which a cell gets its notes, and where it is said that the source gives no value. */
export function CellDialog({ cell, name, openedBy, onSave, onCancel }: Props) {
  const words = useMessages().messages.rows.dialog
  const [draft, setDraft] = useState(() => draftOf(cell))
  // When the window is gone: nothing behind it can have the focus before.
  useEffect(() => () => document.getElementById(openedBy)?.focus(), [openedBy])
  const props = {
    draft,
    onChange: (change: Partial<CellDraft>) => setDraft({ ...draft, ...change }),
  }
  return (
    <ModalDialog
      title={words.title(name)}
      submit={words.save}
      refusal={null}
      onSubmit={() => onSave(cellOf(draft, newId()))}
      onCancel={onCancel}
    >
      <NotStated {...props} />
      {cell.kind === 'category' && (
        <Field
          label={words.words}
          value={draft.words}
          onChange={(value) => props.onChange({ words: value })}
        />
      )}
      <ExtraList {...props} />
      <NoteField
        label={words.newNote}
        value={draft.newNote}
        onChange={(newNote) => props.onChange({ newNote })}
      />
    </ModalDialog>
  )
}

function NotStated({ draft, onChange }: DraftProps) {
  const words = useMessages().messages.rows.dialog
  const isOpen = canBeNotStated(draft)
  return (
    <div className="editor-dialog__field">
      <label className="editor-dialog__choice">
        <input
          type="checkbox"
          checked={draft.isNotStated && isOpen}
          disabled={!isOpen}
          onChange={({ target }) => onChange({ isNotStated: target.checked })}
        />
        {words.notStated}
      </label>
      {!isOpen && <p className="editor-dialog__hint">{words.keepsText}</p>}
    </div>
  )
}
