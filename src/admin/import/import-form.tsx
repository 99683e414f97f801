'use client'
import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { Announcement } from '../parts/announcement'
import { CommandButton } from '../parts/command-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { ImportAnswer } from './import-answer'
import { EMPTY_DRAFT, formDataOf, missingPlaces, type ImportDraft } from './import-draft'
import { ImportFields } from './import-fields'
import { ImportResult } from './import-result'
import { useImportErrors } from './use-import-errors'

/** Takes a text and tells what was found in it. What was filled in stays until the text is imported. */
export function ImportForm() {
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  return answer ? (
    <ImportResult answer={answer} onAnother={() => setAnswer(null)} />
  ) : (
    <EmptyForm onImported={setAnswer} />
  )
}

function EmptyForm({ onImported }: { onImported: (answer: ImportAnswer) => void }) {
  const words = useMessages().messages.import
  const [draft, setDraft] = useState<ImportDraft>(EMPTY_DRAFT)
  const [isTried, setIsTried] = useState(false)
  const { isRunning, refusal, run } = useCommand(ImportAnswer)
  const errors = useImportErrors(isTried ? missingPlaces(draft) : [], refusal)

  async function send() {
    const [first] = missingPlaces(draft)
    setIsTried(true)
    if (first) return document.getElementById(`import-${first}`)?.focus()
    const answer = await run('reports/import', { body: formDataOf(draft, words.pastedName) })
    if (answer) onImported(answer)
  }

  return (
    <form
      className="import-view__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ImportFields
        draft={draft}
        errors={errors}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <RefusalBanner sentence={errors.form ?? undefined} />
      <Announcement text={isRunning ? words.running : ''} />
      <CommandButton refusedBy={isRunning ? 'import-running' : null} onRun={() => void send()}>
        <span id="import-running">{isRunning ? words.running : words.submit}</span>
      </CommandButton>
    </form>
  )
}
