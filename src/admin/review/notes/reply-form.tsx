'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { MessageForm } from './message-form'

const Replied = z.object({ comment: z.object({ id: z.string() }) })

/** An answer in a thread. */
export function ReplyForm({ thread, onClose }: { thread: string; onClose: () => void }) {
  const words = useMessages().messages.desk.thread
  const { onDone } = useDeskContext()
  const { run, refusal, isRunning } = useCommand(Replied)

  async function reply(message: { text: string; mentions: string[] }) {
    if ((await run(`comments/${thread}/reply`, json(message))) === null) return
    onClose()
    onDone(words.done.reply)
  }

  return (
    <MessageForm
      label={words.answer}
      button={words.reply}
      sentence={refusal?.sentence}
      isRunning={isRunning}
      onSend={(message) => void reply(message)}
      onClose={onClose}
    />
  )
}
