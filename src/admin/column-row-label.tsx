'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useColumns } from './rows/grid/use-columns'
import { useMessages } from './use-messages'

/** A column in the list of columns, by its heading and its type. */
export function ColumnRowLabel() {
  const { rowNumber = 0 } = useRowLabel()
  const words = useMessages().messages.rows
  const column = useColumns()[rowNumber]
  return column ? `${column.title} (${words.types[column.type]})` : words.column(rowNumber + 1)
}
