'use client'
import { toast } from '@payloadcms/ui'
import { useId } from 'react'
import { WithdrawnNotice } from '@/ui/pages/withdrawn-notice'
import { json, useCommand } from '../api/use-command'
import { CommandButton } from '../parts/command-button'
import { PublicRendering } from '../parts/public-rendering'
import { Reasons } from '../parts/reasons'
import { RefusalBanner } from '../parts/refusal-banner'
import { TextArea } from '../parts/text-area'
import { useRequiredText } from '../review/use-required-text'
import { useMessages } from '../use-messages'
import { WithdrawalAnswer, type EditionAnswer } from './edition-answer'

type Props = {
  id: string
  edition: EditionAnswer
  act: 'withdraw' | 'restore'
  onDone: (sentence: string) => void
}

/** Withdraws or restores an edition, with the reason, and shows what readers will see before it is done. */
export function EditionAct({ id, edition, act, onDone }: Props) {
  const words = useMessages().messages.edition[act]
  const name = useId()
  const { field, take, clear } = useRequiredText('withdrawal-reason-missing')
  const { isRunning, refusal, run } = useCommand(WithdrawalAnswer)
  const reasons = edition.blockers[act].map(({ message }) => message)
  const isBlocked = reasons.length > 0

  async function perform() {
    const reason = take()
    if (reason === null || (await run(`editions/${id}/${act}`, json({ reason }))) === null) return
    clear()
    toast.success(words.done)
    onDone(words.done)
  }

  return (
    <section className="submission-review__step" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{words.heading}</h2>
      <p>{words.explanation}</p>
      <Reasons id={`${name}-reasons`} heading={words.reasons} reasons={reasons} />
      {!isBlocked && (
        <TextArea label={words.reason} hint={words.hint} isRequired maxLength={5000} {...field} />
      )}
      {!isBlocked && act === 'withdraw' && <Preview edition={edition} reason={field.value} />}
      <RefusalBanner sentence={refusal?.sentence} />
      <CommandButton
        refusedBy={isBlocked || isRunning ? `${name}-reasons` : null}
        onRun={() => void perform()}
      >
        {words.button(edition.number)}
      </CommandButton>
    </section>
  )
}

function Preview({ edition, reason }: { edition: EditionAnswer; reason: string }) {
  const { preview } = useMessages().messages.edition.withdraw
  const { language } = edition
  const withdrawn = { at: new Date().toISOString(), reason: reason.trim() || '…' }
  return (
    <figure className="edition-preview">
      <figcaption>{preview}</figcaption>
      <PublicRendering language={language}>
        <WithdrawnNotice withdrawn={withdrawn} language={language} />
      </PublicRendering>
    </figure>
  )
}
