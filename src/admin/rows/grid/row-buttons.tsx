'use client'
import { ChevronIcon, XIcon } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useMessages } from '../../use-messages'
import type { GridRow } from '../model/grid-row'
import type { RowActions } from './row-actions'

type Props = { row: GridRow; number: number; isLast: boolean; path: string; actions: RowActions }

/** Moves and removes a row. */
export function RowButtons({ row, number, isLast, path, actions }: Props) {
  const words = useMessages().messages.rows
  const id = `${path}-${row.id}`
  const moved = { id: row.id }
  return (
    <span className="rows-grid__buttons">
      <RowButton
        id={`${id}-up`}
        label={words.moveUp(number)}
        isOff={number === 1}
        onPress={() => actions.move({ ...moved, by: -1, button: `${id}-up` })}
      >
        <ChevronIcon direction="up" />
      </RowButton>
      <RowButton
        id={`${id}-down`}
        label={words.moveDown(number)}
        isOff={isLast}
        onPress={() => actions.move({ ...moved, by: 1, button: `${id}-down` })}
      >
        <ChevronIcon direction="down" />
      </RowButton>
      <RowButton
        id={`${id}-remove`}
        label={words.remove(number)}
        isOff={false}
        onPress={() => actions.remove(row)}
      >
        <XIcon />
      </RowButton>
    </span>
  )
}

type ButtonProps = {
  id: string
  label: string
  isOff: boolean
  onPress: () => void
  children: ReactNode
}

function RowButton({ id, label, isOff, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="rows-grid__button"
      aria-label={label}
      aria-disabled={isOff}
      title={label}
      onClick={() => {
        if (!isOff) onPress()
      }}
    >
      {children}
    </button>
  )
}
