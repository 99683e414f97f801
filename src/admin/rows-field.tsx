'use client'
import { Banner, FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo } from 'react'
import { ImportTable } from './rows/import/import-table'
import { readRows } from './rows/model/grid-row'
import { RowsGrid, type GridProps } from './rows/grid/rows-grid'
import { useColumns } from './rows/grid/use-columns'
import { useMessages } from './use-messages'
import './parts/parts.css'
import './rows/rows.css'

/** The rows of a table, written in a grid whose columns are those of the form. */
export const RowsField: JSONFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { messages } = useMessages()
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  const rows = useMemo(() => readRows(value), [value])
  const columns = useColumns()
  return (
    <section className="field-type rows-field" aria-labelledby="rows-field-heading">
      <h2 id="rows-field-heading">
        <FieldLabel as="span" label={field.label} path={path} />
      </h2>
      <FieldDescription description={field.admin?.description} path={path} />
      {rows === null ? (
        <Banner type="error">{messages.rows.unreadable}</Banner>
      ) : (
        <Written {...{ columns, path, readOnly, rows }} />
      )}
    </section>
  )
}

function Written(props: GridProps) {
  const { columns, readOnly, rows } = props
  const { messages } = useMessages()
  return (
    <>
      {!readOnly && <ImportTable columns={columns} hasRows={rows.length > 0} />}
      {columns.length === 0 ? <p>{messages.rows.noColumns}</p> : <RowsGrid {...props} />}
    </>
  )
}
