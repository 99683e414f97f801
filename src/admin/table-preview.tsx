'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useDeferredValue, useMemo, useState } from 'react'
import { useShelf } from '@/editor/sources/use-shelf'
import { NoteList } from '@/ui/article/note-list'
import { TableView } from '@/ui/table/table-view'
import { PublicRendering } from './parts/public-rendering'
import { loneReading } from './tables/lone-reading'
import { tableIn } from './tables/table-in'
import { useMessages } from './use-messages'
import './tables/tables.css'

const SHOWN_ROWS = 200

/** The table of the form as readers will see it, by the very component of the public pages. */
export function TablePreview() {
  const words = useMessages().messages.tables.preview
  const [isOpen, setIsOpen] = useState(true)
  return (
    <section className="field-type table-preview">
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <h2>{words.title}</h2>
        </summary>
        {isOpen && <Shown />}
      </details>
    </section>
  )
}

function Shown() {
  const { language, messages } = useMessages()
  const { id } = useDocumentInfo()
  const { sources } = useShelf()
  const fields = useDeferredValue(useFields())
  const whole = useMemo(() => tableIn(fields, String(id ?? 'table')), [fields, id])
  const words = messages.tables.preview
  if (!whole) return <p>{words.notYet}</p>
  const table = { ...whole, rows: whole.rows.slice(0, SHOWN_ROWS) }
  const reading = loneReading({ table, sources, language })
  return (
    <>
      {whole.rows.length > SHOWN_ROWS && <p>{words.cut(SHOWN_ROWS, whole.rows.length)}</p>}
      <div className="table-preview__paper">
        <PublicRendering language={language}>
          <div className="text">
            <TableView table={table} number={1} reading={reading} />
          </div>
          <NoteList reading={reading} />
        </PublicRendering>
      </div>
    </>
  )
}

function useFields(): FormState {
  return useFormFields(([fields]: [FormState, ...unknown[]]) => fields)
}
