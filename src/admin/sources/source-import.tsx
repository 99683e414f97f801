'use client'
import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { Announcement } from '../parts/announcement'
import { CommandButton } from '../parts/command-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { BibliographyFields, EMPTY_BIBLIOGRAPHY, type Bibliography } from './bibliography-fields'
import { ImportChoices } from './import-choices'
import { PreviewAnswer } from './source-answers'

/** Takes a bibliography, shows what it would bring, and brings in what is chosen. */
export function SourceImport() {
  const words = useMessages().messages.sources.import
  const [sent, setSent] = useState<Bibliography>(EMPTY_BIBLIOGRAPHY)
  const [isTried, setIsTried] = useState(false)
  const [preview, setPreview] = useState<PreviewAnswer | null>(null)
  const { isRunning, refusal, run } = useCommand(PreviewAnswer)
  const body = formDataOf(sent)

  async function send() {
    setIsTried(true)
    if (!body) return document.getElementById('import-file')?.focus()
    setPreview(await run('sources/import', { body }))
  }

  if (preview && body)
    return <ImportChoices preview={preview} body={body} onBack={() => setPreview(null)} />
  return (
    <form
      className="source-page__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <BibliographyFields
        value={sent}
        error={isTried && !body ? words.missing : null}
        onChange={setSent}
      />
      <RefusalBanner sentence={refusal?.sentence} />
      <PreviewButton isRunning={isRunning} onRun={() => void send()} />
    </form>
  )
}

function formDataOf({ origin, file, text }: Bibliography): FormData | null {
  const form = new FormData()
  if (origin === 'file' && file) form.set('file', file)
  else if (origin === 'paste' && text.trim() !== '') form.set('text', text)
  else return null
  return form
}

function PreviewButton({ isRunning, onRun }: { isRunning: boolean; onRun: () => void }) {
  const words = useMessages().messages.sources.import
  const label = isRunning ? words.running : words.preview
  return (
    <>
      <Announcement text={isRunning ? words.running : ''} />
      <CommandButton refusedBy={isRunning ? 'import-running' : null} onRun={onRun}>
        <span id="import-running">{label}</span>
      </CommandButton>
    </>
  )
}
