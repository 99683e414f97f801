'use client'
import { useId } from 'react'
import { useMessages } from '../../use-messages'

export type Pasted = { text: string; html: string }

type Props = { pasted: Pasted; onChange: (pasted: Pasted) => void }

/** Where a table to import comes from: what is pasted, with its HTML where there is some, or a file. */
export function ImportSource({ pasted, onChange }: Props) {
  const words = useMessages().messages.tables.import
  const id = useId()
  return (
    <>
      <div className="editor-dialog__field">
        <label htmlFor={`${id}-text`}>{words.paste}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          className="editor-dialog__text"
          aria-describedby={`${id}-hint`}
          value={pasted.text}
          onChange={({ target }) => onChange({ text: target.value, html: '' })}
          onPaste={(event) => {
            const html = event.clipboardData.getData('text/html')
            if (!html.includes('<table')) return
            event.preventDefault()
            onChange({ text: event.clipboardData.getData('text/plain'), html })
          }}
        />
        <p id={`${id}-hint`} className="editor-dialog__hint">
          {words.pasteHint}
        </p>
      </div>
      <div className="editor-dialog__field">
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then((text) => onChange({ text, html: '' }))
          }}
        />
      </div>
    </>
  )
}
