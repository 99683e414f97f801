'use client'
import { useState } from 'react'
import type { Refusal } from '../api/ask'
import { CommandButton } from '../parts/command-button'
import { Reasons } from '../parts/reasons'
import { RefusalBanner } from '../parts/refusal-banner'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'
import { AbandonCorrection } from './abandon-correction'
import type { CorrectionAnswer } from './correction-answer'
import type { CorrectionHandle } from './use-correction'

type Props = { handle: CorrectionHandle; value: CorrectionAnswer; isWriting: boolean }

const REASONS = 'correction-submit-blocked'

/** What is done with a correction that is being written: it is submitted, or given up. */
export function CorrectionSteps({ handle, value: { correction }, isWriting }: Props) {
  const words = useMessages().messages.correction
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  if (!correction) return null
  const reasons = [
    ...(correction.blocks.length === 0 ? [words.nothing] : []),
    ...(isWriting ? [words.unsaved] : []),
  ]
  return (
    <div className="correction__steps">
      <TextArea
        label={words.note}
        hint={words.noteHint}
        value={note}
        onChange={setNote}
        rows={4}
        maxLength={5000}
      />
      <Reasons id={REASONS} heading={words.submitBlocked} reasons={reasons} />
      <RefusalBanner sentence={refusal?.sentence} />
      <CommandButton
        refusedBy={reasons.length > 0 ? REASONS : null}
        onRun={() => void handle.submit(note).then(setRefusal)}
      >
        {words.submit}
      </CommandButton>
      <AbandonCorrection onAbandon={handle.abandon} />
    </div>
  )
}
