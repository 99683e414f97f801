'use client'
import { useEffect, useState } from 'react'
import type { Inline } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import { Field } from '@/editor/dialog/field'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { useMessages } from '../../use-messages'
import { TextRuns } from '../cell/text-runs'
import type { GridColumn } from '../model/grid-column'
import {
  canBeNotStated,
  replacedExtra,
  withExtra,
  withStated,
  withWordsBeside,
  wordsBeside,
} from './cell-draft'
import { ExtraDialog, type ExtraEdit } from './extra-dialog'
import { ExtraList } from './extra-list'

type Props = {
  cell: Cell
  column: GridColumn
  /** How the cell is called: "rad 2, Antall". */
  name: string
  /** The id of the cell, which gets the focus back. */
  openedBy: string
  isComputed: boolean
  onSave: (cell: Cell) => void
  onCancel: () => void
}

/** The window with what stands behind a cell's value: its notes and sources, and that the source gives no value. */
export function CellDialog({
  column,
  name,
  openedBy,
  isComputed,
  onSave,
  onCancel,
  ...props
}: Props) {
  const words = useMessages().messages.rows.dialog
  const [cell, setCell] = useState(props.cell)
  const [edit, setEdit] = useState<ExtraEdit | null>(null)
  // When the window is gone: nothing behind it can have the focus before.
  useEffect(() => () => document.getElementById(openedBy)?.focus(), [openedBy])

  function put(extra: Inline) {
    const index = edit?.at?.index
    setCell(index === undefined ? withExtra(cell, extra) : replacedExtra(cell, { index, extra }))
    setEdit(null)
  }

  return (
    <>
      <ModalDialog
        title={words.title(name)}
        submit={words.save}
        refusal={null}
        onSubmit={() => onSave(cell)}
        onCancel={onCancel}
      >
        {!isComputed && <NotStated cell={cell} onChange={setCell} />}
        <CellWords cell={cell} column={column} onChange={setCell} />
        <ExtraList cell={cell} onChange={setCell} onEdit={setEdit} />
      </ModalDialog>
      {edit && <ExtraDialog edit={edit} onSave={put} onCancel={() => setEdit(null)} />}
    </>
  )
}

/** The words of a cell that can't be written in one line of the grid, and those beside a category. */
function CellWords({ cell, column, onChange }: Pick<Props, 'cell' | 'column'> & Changing) {
  const words = useMessages().messages.rows.dialog
  if (cell.kind === 'category')
    return (
      <Field
        label={words.words}
        value={wordsBeside(cell)}
        onChange={(text) => onChange(withWordsBeside(cell, text))}
      />
    )
  if (cell.kind !== 'text' || column.type !== 'text') return null
  return (
    <div className="editor-dialog__field">
      <TextRuns cell={cell} name={words.text} onChange={onChange} />
    </div>
  )
}

type Changing = { onChange: (cell: Cell) => void }

function NotStated({ cell, onChange }: Pick<Props, 'cell'> & Changing) {
  const words = useMessages().messages.rows.dialog
  const isOpen = canBeNotStated(cell)
  return (
    <div className="editor-dialog__field">
      <label className="editor-dialog__choice">
        <input
          type="checkbox"
          checked={cell.kind === 'not-stated'}
          disabled={!isOpen}
          onChange={({ target }) => onChange(withStated(cell, !target.checked))}
        />
        {words.notStated}
      </label>
      {!isOpen && <p className="editor-dialog__hint">{words.keepsText}</p>}
    </div>
  )
}
