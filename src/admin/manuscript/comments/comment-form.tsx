'use client'
import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { useRemarksContext } from '../remarks/remarks-context'
import { MentionField } from './mention-field'
import { mentionedIn } from './mention'
import { usePeople } from './use-people'

const Written = z.object({ comment: z.object({ id: z.string() }) })

type Props = {
  label: string
  button: string
  /** Where the comment is sent, and what goes along besides its words. */
  path: string
  body?: Record<string, unknown>
  told: string
  children?: ReactNode
  onDone: () => void
}

/** Writes a comment or an answer; what was typed stays until the server has it. */
export function CommentForm({ label, button, path, body, told, children, onDone }: Props) {
  const { remarks } = useMessages().messages
  const { refresh, onTold } = useRemarksContext()
  const people = usePeople()
  const [text, setText] = useState('')
  const { isRunning, refusal, run } = useCommand(Written)

  async function send() {
    const mentions = mentionedIn(text, people)
    if (!(await run(path, json({ ...body, text, mentions })))) return
    onTold(told)
    onDone()
    await refresh()
  }

  return (
    <div
      className="manuscript-remark__form"
      onKeyDown={(event) => event.key === 'Escape' && text === '' && onDone()}
    >
      {children}
      <MentionField
        hasFocus
        label={label}
        value={text}
        people={people}
        onChange={setText}
        onSend={() => void send()}
      />
      <RefusalBanner sentence={refusal?.sentence} />
      <div className="manuscript-remark__acts">
        <PlainButton isMain aria-disabled={isRunning} onClick={() => void send()}>
          {button}
        </PlainButton>
        <PlainButton onClick={onDone}>{remarks.cancel}</PlainButton>
      </div>
    </div>
  )
}
