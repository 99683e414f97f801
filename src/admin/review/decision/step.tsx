'use client'
import { useId, type ReactNode } from 'react'
import type { Refusal } from '../../api/ask'
import { CommandButton } from '../../parts/command-button'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskStep } from '../model/submission-status'
import { Blockers } from './blockers'

type Props = {
  step: Exclude<DeskStep, 'look' | 'checklist' | 'waive'>
  refusal: Refusal | null
  isRunning: boolean
  isSecondary?: boolean
  onRun: () => void
  children?: ReactNode
}

/** One step that can be taken with a submission: what it means, why it can't be taken, and its button. */
export function Step({ step, refusal, isRunning, isSecondary = false, onRun, children }: Props) {
  const words = useMessages().messages.desk.steps[step]
  const blockers = useDeskContext().course.status.blockers[step]
  const id = useId()
  const isBlocked = blockers.length > 0
  return (
    <section className="desk-step" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p>{words.explanation}</p>
      <Blockers id={`${id}-reasons`} heading={words.reasons} blockers={blockers} />
      {!isBlocked && children}
      <RefusalBanner sentence={refusal?.sentence} />
      <CommandButton
        style={isSecondary ? 'secondary' : 'primary'}
        refusedBy={isBlocked || isRunning ? `${id}-reasons` : null}
        onRun={onRun}
      >
        {words.button}
      </CommandButton>
    </section>
  )
}
