'use client'
import { useId, useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskPoint } from '../model/desk-answer'
import { Objection } from './objection'

const Filled = z.object({ submission: z.object({ id: z.string() }) })

/** One point of the checklist: in order, or not, and then why. */
export function Point({ point, isOpen }: { point: DeskPoint; isOpen: boolean }) {
  const words = useMessages().messages.desk.checklist
  const { id, onDone } = useDeskContext()
  const labelId = useId()
  const { run, refusal, isRunning } = useCommand(Filled)
  const [isObjecting, setIsObjecting] = useState(false)
  const { code, title, question, answer } = point

  async function fill(passed: boolean, comment: string | null) {
    const body = json({ criterion: code, passed, comment })
    if ((await run(`submissions/${id}/checklist`, body)) === null) return
    setIsObjecting(false)
    onDone(words.done(title, passed))
  }

  return (
    <li className="desk-point">
      <p id={labelId}>
        <strong>{title}.</strong> {question}
      </p>
      {answer && <Answer answer={answer} />}
      {isOpen && (
        <div className="desk-acts" role="group" aria-labelledby={labelId}>
          <PlainButton
            aria-pressed={answer?.passed === true}
            aria-disabled={isRunning}
            onClick={() => void fill(true, null)}
          >
            {words.passed}
          </PlainButton>
          <PlainButton
            aria-pressed={answer?.passed === false}
            aria-expanded={isObjecting}
            onClick={() => setIsObjecting(!isObjecting)}
          >
            {words.failed}
          </PlainButton>
        </div>
      )}
      {isObjecting && (
        <Objection
          start={answer?.comment ?? ''}
          isRunning={isRunning}
          onSave={(comment) => void fill(false, comment)}
        />
      )}
      <RefusalBanner sentence={refusal?.sentence} />
    </li>
  )
}

function Answer({
  answer: { passed, comment, by, at },
}: {
  answer: NonNullable<DeskPoint['answer']>
}) {
  const words = useMessages().messages.desk.checklist
  const { nameOf } = useDeskContext()
  return (
    <p className="desk-point__answer">
      <span aria-hidden="true">{passed ? '✓' : '✗'}</span> {passed ? words.passed : words.failed},{' '}
      {nameOf(by)} <Moment at={at} />
      {comment !== null && <>: {comment}</>}
    </p>
  )
}
