'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import { COLUMN_TYPES, type ColumnType } from '@/domain/content/table'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { useTable } from './rows/history/use-table'
import { useColumns } from './rows/grid/use-columns'
import { setCells } from './rows/model/edit-rows'
import type { GridColumn } from './rows/model/grid-column'
import { typeChange, type TypeChange } from './tables/type-change'
import { useMessages } from './use-messages'
import './rows/rows.css'

const SHOWN = 12

type Asked = { type: ColumnType; change: TypeChange }

/** The type of a column. Before another is taken, it is shown which cells become what, and which would not fit. */
export const ColumnTypeField: SelectFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { language, messages } = useMessages()
  const { value } = useField<ColumnType>({ potentiallyStalePath: path })
  const table = useTable()
  const place = Number(path.split('.').at(-2))
  const column = useColumns()[place]
  const [asked, setAsked] = useState<Asked | null>(null)
  const id = useId()

  function ask(type: ColumnType) {
    if (!column || type === value) return
    const change = typeChange(table.rowsNow(), { column, type, language })
    if (change.conversions.length + change.unfit.length === 0) take({ type, change })
    else setAsked({ type, change })
  }

  function take({ type, change }: Asked) {
    const columns = table.columnsNow().map((one, i) => (i === place ? { ...one, type } : one))
    const rows = setCells(table.rowsNow(), change.conversions)
    const said = messages.tables.type.changed(column?.title ?? '', messages.rows.types[type])
    table.change({ rows, columns }, said)
    setAsked(null)
  }

  return (
    <div className="field-type column-type">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <TypeSelect {...{ id, readOnly, value }} onChoose={ask} />
      {asked && column && (
        <TypeDialog
          {...{ asked, column }}
          onTake={() => take(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  )
}

type SelectProps = {
  id: string
  readOnly: boolean
  value: ColumnType
  onChoose: (type: ColumnType) => void
}

function TypeSelect({ id, readOnly, value, onChoose }: SelectProps) {
  const { messages } = useMessages()
  return (
    <select
      id={id}
      className="column-type__select"
      disabled={readOnly}
      value={value}
      onChange={({ target }) =>
        onChoose(COLUMN_TYPES.find((one) => one === target.value) ?? 'text')
      }
    >
      {COLUMN_TYPES.map((type) => (
        <option key={type} value={type}>
          {messages.rows.types[type]}
        </option>
      ))}
    </select>
  )
}

type DialogProps = { asked: Asked; column: GridColumn; onTake: () => void; onCancel: () => void }

function TypeDialog({ asked: { type, change }, column, onTake, onCancel }: DialogProps) {
  const { messages } = useMessages()
  const words = messages.tables.type
  const { conversions, unfit } = change
  return (
    <ModalDialog
      title={words.title(column.title)}
      submit={words.change(messages.rows.types[type])}
      refusal={null}
      onSubmit={onTake}
      onCancel={onCancel}
    >
      {conversions.length > 0 && <p>{words.converted(conversions.length)}</p>}
      {unfit.length > 0 && (
        <>
          <p>{words.unfit(unfit.length)}</p>
          <ul>
            {unfit.slice(0, SHOWN).map(({ row, text }) => (
              <li key={row}>{words.row(row, text)}</li>
            ))}
            {unfit.length > SHOWN && <li>{words.more(unfit.length - SHOWN)}</li>}
          </ul>
        </>
      )}
    </ModalDialog>
  )
}
