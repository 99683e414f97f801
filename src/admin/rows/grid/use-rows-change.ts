'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { readRows, type GridRow } from '../model/grid-row'

type Rows = readonly GridRow[]

/** How the rows in the form are read and changed, and what is told of the last change. */
export type RowsChange = {
  told: string
  rowsNow: () => Rows
  change: (edit: (rows: Rows) => Rows, told?: string) => void
}

/** Changes what the form has now, not what was drawn: rows need not be drawn again to get a new `change`. */
export function useRowsChange(path: string, setRows: (rows: Rows) => void): RowsChange {
  const { getField } = useForm()
  const [told, setTold] = useState('')
  const rowsNow = useCallback(() => readRows(getField(path).value) ?? [], [getField, path])
  const change = useCallback(
    (edit: (rows: Rows) => Rows, sentence = '') => {
      setRows(edit(rowsNow()))
      setTold(sentence)
    },
    [rowsNow, setRows],
  )
  return { told, rowsNow, change }
}
