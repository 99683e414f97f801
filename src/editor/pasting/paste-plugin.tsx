'use client'
import { RelationshipNode } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import type { Table } from '@/domain/content/table'
import { newId } from '../ids/new-id'
import { remarkSentences } from '../paste/paste-messages'
import { readClipboard, type Pasted } from '../paste/read-clipboard'
import { currentReportContext } from '../report/report-context'
import { useApi } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { makeTable } from './make-table'
import { isOwnCopy } from './own-copy'
import { pasteInto } from './paste-into'
import './paste-banner.css'

/** Reads what is pasted from other programs, puts it in, and says above the text what was left out. */
export function PastePlugin() {
  const { messages } = useMessages()
  const { sentences, clear } = usePasting()
  return (
    <div role="status" className="editor-paste-banner" data-empty={sentences.length === 0}>
      {sentences.length > 0 && (
        <>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <button type="button" onClick={clear}>
            {messages.close}
          </button>
        </>
      )}
    </div>
  )
}

function usePasting() {
  const [editor] = useLexicalComposerContext()
  const { messages, language } = useMessages()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const api = useApi()

  useEffect(() => {
    async function paste(pasted: Pasted) {
      const isLine = !editor.hasNodes([RelationshipNode])
      const { addSections } = currentReportContext() ?? {}
      const pasting = { isLine, addSections, makeTable: (table: Table) => makeTable(api, table) }
      const remarks = remarkSentences(pasted.remarks, language)
      const count = pasted.tables.length
      if (count > 0) setSentences([messages.paste.tables(count), ...remarks])
      const failures = await pasteInto(editor, { pasted, pasting })
      const left = isLine && count > 0 ? [messages.paste.noTables] : []
      setSentences([...failures.map(messages.paste.tableFailed), ...left, ...remarks])
    }
    return registerPaste(editor, (pasted) => void paste(pasted))
  }, [editor, api, language, messages])

  return { sentences, clear: () => setSentences([]) }
}

function registerPaste(editor: LexicalEditor, onPaste: (pasted: Pasted) => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null
      if (!data || isOwnCopy(data.getData('application/x-lexical-editor'))) return false
      const clipboard = { html: data.getData('text/html'), text: data.getData('text/plain') }
      if (clipboard.html === '' && clipboard.text === '') return false
      event.preventDefault()
      const language = currentReportContext()?.language ?? 'nb'
      onPaste(readClipboard(clipboard, { newId, language }))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
