'use client'
import type { Cell } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { shownText } from '../cells/shown-text'
import type { GridColumn } from '../model/grid-column'
import { Extras } from './extra-chip'
import { Swatch } from './swatch'

type Props = { cell: Cell; column: GridColumn }

/** What stands in a cell: its value in words, then its notes and citations. */
export function CellContent({ cell, column }: Props) {
  const { language } = useMessages()
  return (
    <>
      {cell.kind === 'category' ? (
        <Category cell={cell} column={column} />
      ) : (
        <span className={cell.kind === 'not-stated' ? 'rows-grid__quiet' : undefined}>
          {shownText(cell, { column, language })}
        </span>
      )}
      <Extras cell={cell} />
    </>
  )
}

function Category({ cell, column }: Props & { cell: Extract<Cell, { kind: 'category' }> }) {
  const words = useMessages().messages.rows
  const code = column.codes.find(({ id }) => id === cell.code)
  const beside = plainText(cell.children)
  return (
    <>
      <span className={code ? undefined : 'rows-grid__quiet'}>
        {code?.label ?? words.unknownCategory}
      </span>
      {code && <Swatch colour={code.colour} />}
      {beside !== '' && <span> {beside}</span>}
    </>
  )
}
