'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useMessages } from '../../use-messages'
import { useTable } from '../history/use-table'
import type { GridColumn } from '../model/grid-column'
import { newId } from '../model/new-id'
import { ImportDialog, type ImportChoice } from './import-dialog'
import { appending, replacing } from './imported-table'

type Props = { columns: readonly GridColumn[]; hasRows: boolean }

/** Opens the import, and puts what was chosen in the form as one step that can be undone. */
export function ImportTable({ columns, hasRows }: Props) {
  const { language, messages } = useMessages()
  const words = messages.tables.import
  const table = useTable()
  const { dispatchFields } = useForm()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLDivElement>(null)

  function close() {
    setIsOpen(false)
    button.current?.querySelector('button')?.focus()
  }

  function take({ table: imported, rowHeads, mode }: ImportChoice) {
    const said = words.imported(imported.rows.length)
    if (mode === 'replace') table.change(replacing(imported, { newId }), said)
    else {
      const { added, rows } = appending(imported, { columns, newId, language })
      const after = { rows: [...table.rowsNow(), ...rows] }
      const more = added.length > 0 && { columns: [...table.columnsNow(), ...added] }
      table.change({ ...after, ...more }, said)
    }
    if (mode === 'replace') dispatchFields({ type: 'UPDATE', path: 'rowHeads', value: rowHeads })
    close()
  }

  return (
    <div ref={button}>
      <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setIsOpen(true)}>
        {words.open}
      </Button>
      {isOpen && <ImportDialog hasRows={hasRows} onImport={take} onCancel={close} />}
    </div>
  )
}
