'use client'
import { useMemo, useState } from 'react'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { tableFromDelimited } from '@/editor/paste/read-table/table-from-delimited'
import { tableFromHtml } from '@/editor/paste/read-table/table-from-html'
import type { TablePreview } from '@/editor/paste/read-table/table-preview'
import type { ColumnType } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import { newId } from '../model/new-id'
import { ImportPreview } from './import-preview'
import { ImportSource, type Pasted } from './import-source'
import { hasHeader, withHeader, withTypes, type ImportedTable } from './imported-table'

export type ImportChoice = {
  table: ImportedTable
  rowHeads: boolean
  mode: 'replace' | 'append'
}

type Props = {
  /** Whether the table has rows already, so that there is something to choose. */
  hasRows: boolean
  onImport: (choice: ImportChoice) => void
  onCancel: () => void
}

/** What a person has said of the table that was read; nothing said means as it was read. */
export type Said = {
  header?: boolean
  rowHeads?: boolean
  types: readonly (ColumnType | undefined)[]
  mode: ImportChoice['mode']
}

/** The window in which a table is pasted or read from a file, and looked at before anything changes. */
export function ImportDialog({ hasRows, onImport, onCancel }: Props) {
  const { language, messages } = useMessages()
  const words = messages.tables.import
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: '' })
  const [said, setSaid] = useState<Said>({ types: [], mode: hasRows ? 'append' : 'replace' })
  const preview = useMemo(() => readPasted(pasted, language), [pasted, language])
  const choice = preview && chosen(preview, { said, language })
  const isNothing = pasted.text === '' && pasted.html === ''
  const lacking = isNothing ? words.nothing : words.unreadable

  function take(next: Pasted) {
    setPasted(next)
    setSaid({ types: [], mode: said.mode })
  }

  return (
    <ModalDialog
      title={words.title}
      submit={words.insert}
      refusal={choice ? null : lacking}
      onSubmit={() => choice && onImport(choice)}
      onCancel={onCancel}
    >
      <ImportSource pasted={pasted} onChange={take} />
      {preview && choice && (
        <ImportPreview
          {...{ choice, hasRows, said }}
          preview={preview}
          onSay={(more) => setSaid({ ...said, ...more })}
        />
      )}
    </ModalDialog>
  )
}

function readPasted({ text, html }: Pasted, language: 'nb' | 'en'): TablePreview | null {
  const read = html === '' ? null : tableFromHtml(html, { newId, language })
  return read ?? (text.trim() === '' ? null : tableFromDelimited(text, { language }))
}

function chosen(
  preview: TablePreview,
  { said, language }: { said: Said; language: 'nb' | 'en' },
): ImportChoice {
  const read = withHeader(preview, said.header ?? hasHeader(preview))
  return {
    table: withTypes(read, { types: said.types, language }),
    rowHeads: said.rowHeads ?? preview.rowHeads,
    mode: said.mode,
  }
}
