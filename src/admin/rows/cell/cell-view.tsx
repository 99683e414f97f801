'use client'
import { useState } from 'react'
import type { Cell } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'
import { misfitOf } from '../cells/misfit'
import { CellDialog } from '../dialog/cell-dialog'
import { CellValue } from './cell-value'
import { MisfitNote } from './misfit-note'

export type CellProps = {
  cell: Cell
  column: GridColumn
  id: string
  /** How the cell is called: "rad 2, Sikkerhetshendelser". */
  name: string
  readOnly: boolean
  onChange: (cell: Cell) => void
}

/** One cell: its value, why it does not fit, and the window with its notes. */
export function CellView({ isHead, ...props }: CellProps & { isHead: boolean }) {
  const { cell, column, id, name, readOnly, onChange } = props
  const [isOpen, setIsOpen] = useState(false)
  const misfit = misfitOf(cell, column)
  const Tag = isHead ? 'th' : 'td'

  function save(saved: Cell) {
    onChange(saved)
    setIsOpen(false)
  }

  return (
    <Tag scope={isHead ? 'row' : undefined}>
      <div className="rows-grid__cell">
        <div className="rows-grid__value">
          <CellValue {...props} misfit={misfit} />
        </div>
        {!readOnly && <MoreButton id={id} name={name} onOpen={() => setIsOpen(true)} />}
      </div>
      <MisfitNote id={`${id}-misfit`} cell={cell} column={column} misfit={misfit} />
      {isOpen && (
        <CellDialog
          {...{ cell, name }}
          openedBy={moreId(id)}
          onSave={save}
          onCancel={() => setIsOpen(false)}
        />
      )}
    </Tag>
  )
}

function MoreButton({ id, name, onOpen }: { id: string; name: string; onOpen: () => void }) {
  const words = useMessages().messages.rows
  return (
    <button
      type="button"
      id={moreId(id)}
      className="rows-grid__button"
      aria-haspopup="dialog"
      aria-label={words.more(name)}
      title={words.more(name)}
      onClick={onOpen}
    >
      …
    </button>
  )
}

function moreId(cell: string): string {
  return `${cell}-more`
}
