'use client'
import type { Cell } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import { wordsOf } from '../cells/edit-cell'
import type { GridColumn } from '../model/grid-column'
import type { Misfit } from '../cells/misfit'

type Props = { id: string; cell: Cell; column: GridColumn; misfit: Misfit | null }

/** What a cell that does not fit should be, and what stands there now where its input can't show it. */
export function MisfitNote({ id, cell, column, misfit }: Props) {
  const { language, messages } = useMessages()
  if (misfit === null) return null
  const words = wordsOf(cell, language)
  const isHidden = column.type === 'date' || (column.type === 'category' && cell.kind !== 'text')
  return (
    <p id={id} className="admin-error">
      {messages.rows.misfit[misfit]}
      {isHidden && words !== '' && ` ${messages.rows.stands(words)}`}
    </p>
  )
}
