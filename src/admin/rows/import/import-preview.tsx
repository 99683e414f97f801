'use client'
import { remarkSentences } from '@/editor/paste/paste-messages'
import type { TablePreview } from '@/editor/paste/read-table/table-preview'
import { useMessages } from '../../use-messages'
import type { ImportChoice, Said } from './import-dialog'
import { hasHeader } from './imported-table'
import { PreviewTable } from './preview-table'

type Props = {
  choice: ImportChoice
  preview: TablePreview
  hasRows: boolean
  said: Said
  onSay: (said: Partial<Said>) => void
}

/** What would be inserted, and what can be said of it: header, row heads, types, and where it goes. */
export function ImportPreview({ choice, preview, hasRows, said, onSay }: Props) {
  const words = useMessages().messages.tables.import
  return (
    <>
      <PreviewTable choice={choice} said={said} onSay={onSay} />
      <Tick
        label={words.header}
        checked={said.header ?? hasHeader(preview)}
        onTick={(header) => onSay({ header })}
      />
      <Tick
        label={words.rowHeads}
        checked={choice.rowHeads}
        onTick={(rowHeads) => onSay({ rowHeads })}
      />
      {hasRows && <ModeChoice mode={choice.mode} onSay={onSay} />}
      <Remarks remarks={preview.remarks} />
    </>
  )
}

function ModeChoice({ mode, onSay }: { mode: ImportChoice['mode'] } & Pick<Props, 'onSay'>) {
  const words = useMessages().messages.tables.import
  return (
    <fieldset>
      <legend>{words.mode}</legend>
      {(['append', 'replace'] as const).map((one) => (
        <label key={one} className="editor-dialog__choice">
          <input
            type="radio"
            name="import-mode"
            checked={mode === one}
            onChange={() => onSay({ mode: one })}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  )
}

function Remarks({ remarks }: Pick<TablePreview, 'remarks'>) {
  const { language, messages } = useMessages()
  const sentences = remarkSentences(remarks, language)
  if (sentences.length === 0) return null
  return (
    <section aria-label={messages.tables.import.remarks}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function Tick({
  label,
  checked,
  onTick,
}: {
  label: string
  checked: boolean
  onTick: (value: boolean) => void
}) {
  return (
    <label className="editor-dialog__choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  )
}
