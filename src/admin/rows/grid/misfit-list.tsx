'use client'
import { Banner, Button } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'
import type { GridRow } from '../model/grid-row'
import { misfitsOf, type ColumnMisfits } from '../model/misfits'

type Props = {
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  readOnly: boolean
  onConvert: (misfits: Pick<ColumnMisfits, 'conversions'>) => void
}

const SHOWN = 12

/** The cells that do not fit the type of their column, and the offer to convert those that can be. */
export function MisfitList({ columns, rows, readOnly, onConvert }: Props) {
  const { language, messages } = useMessages()
  const misfits = useMemo(() => misfitsOf(rows, { columns, language }), [columns, language, rows])
  if (misfits.length === 0) return null
  return (
    <Banner type="default" className="rows-grid__misfits">
      {misfits.map((one) => (
        <ColumnMisfitItem key={one.column.id} {...one} {...{ readOnly, onConvert }} />
      ))}
      {messages.rows.misfitsExplained}
    </Banner>
  )
}

function ColumnMisfitItem({
  column,
  rows,
  conversions,
  readOnly,
  onConvert,
}: ColumnMisfits & Pick<Props, 'readOnly' | 'onConvert'>) {
  const words = useMessages().messages.rows
  const count = conversions.length
  return (
    <span className="rows-grid__misfit-column">
      <span>
        {words.misfits(column.title, words.types[column.type], rows.length)}{' '}
        {words.misfitRows(rows.slice(0, SHOWN), Math.max(0, rows.length - SHOWN))}
      </span>
      {count > 0 && !readOnly && (
        <Button margin={false} size="small" onClick={() => onConvert({ conversions })}>
          {words.convert(count)}
        </Button>
      )}
    </span>
  )
}
