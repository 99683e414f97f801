'use client'
import { useId, type ReactNode } from 'react'
import type { Refusal } from '../api/ask'
import type { SpokenProblem } from '../api/spoken-problem'
import { CommandButton } from '../parts/command-button'
import { Reasons } from '../parts/reasons'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'

type Props = {
  step: 'approve' | 'request-changes' | 'publish'
  blockers: readonly SpokenProblem[]
  refusal: Refusal | null
  isRunning: boolean
  onRun: () => void
  children: ReactNode
}

/** One step that can be taken with a submission: what it means, why it can't be taken, and its button. */
export function Step({ step, blockers, refusal, isRunning, onRun, children }: Props) {
  const words = useMessages().messages[step]
  const id = useId()
  const reasons = blockers.map(({ message }) => message)
  const isBlocked = reasons.length > 0
  return (
    <section className="submission-review__step" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p>{words.explanation}</p>
      <Reasons id={`${id}-reasons`} heading={words.reasons} reasons={reasons} />
      {!isBlocked && children}
      <RefusalBanner sentence={refusal?.sentence} />
      <CommandButton
        style={step === 'request-changes' ? 'secondary' : 'primary'}
        refusedBy={isBlocked || isRunning ? `${id}-reasons` : null}
        onRun={onRun}
      >
        {words.button}
      </CommandButton>
    </section>
  )
}
