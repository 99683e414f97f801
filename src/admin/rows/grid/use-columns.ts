'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useState } from 'react'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'
import { columnsIn } from '../model/columns-in'

/** The columns of the table as they stand in the form now, saved or not; one without a heading is known by its place. */
export function useColumns(): readonly GridColumn[] {
  const { messages } = useMessages()
  const columns = useFormFields(([fields]) => columnsIn(fields))
  return useKept(
    columns.map((column, i) => ({ ...column, title: column.title || messages.rows.column(i + 1) })),
  )
}

/** Whether the first column heads the rows. */
export function useRowHeads(): boolean {
  return useFormFields(([fields]: [FormState, ...unknown[]]) => fields.rowHeads?.value === true)
}

// Every change of the form makes new columns; those that say the same must stay the same for the rows.
function useKept<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
