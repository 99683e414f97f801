'use client'
import { useState } from 'react'
import type { Cell } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../cells/grid-column'
import { misfitOf } from '../cells/misfit'
import { CellDialog } from './cell-dialog'
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
  const words = useMessages().messages.rows
  const [isOpen, setIsOpen] = useState(false)
  const misfit = misfitOf(cell, column)
  const Tag = isHead ? 'th' : 'td'

  function close() {
    setIsOpen(false)
    document.getElementById(`${id}-more`)?.focus()
  }

  function save(saved: Cell) {
    onChange(saved)
    close()
  }

  return (
    <Tag scope={isHead ? 'row' : undefined} data-misfit={misfit !== null}>
      <div className="rows-grid__cell">
        <div className="rows-grid__value">
          <CellValue {...props} misfit={misfit} />
        </div>
        {!readOnly && (
          <button
            type="button"
            id={`${id}-more`}
            className="rows-grid__button"
            aria-haspopup="dialog"
            aria-label={words.more(name)}
            title={words.more(name)}
            onClick={() => setIsOpen(true)}
          >
            …
          </button>
        )}
      </div>
      <MisfitNote id={`${id}-misfit`} cell={cell} column={column} misfit={misfit} />
      {isOpen && <CellDialog {...{ cell, column, name }} onSave={save} onCancel={close} />}
    </Tag>
  )
}
