'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskThread } from '../model/desk-thread'
import { ReplyForm } from './reply-form'

const Settled = z.object({ comment: z.object({ id: z.string() }) })

type Act = 'resolve' | 'reopen' | 'carry-over'

/** Answering a thread, saying that it is done with, opening it again, and leaving it for the next edition. */
export function ThreadActs({ thread }: { thread: DeskThread }) {
  const words = useMessages().messages.desk.thread
  const { onDone } = useDeskContext()
  const { run, refusal, isRunning } = useCommand(Settled)
  const [isReplying, setIsReplying] = useState(false)
  const isOpen = thread.state === 'open'

  async function settle(act: Act) {
    if ((await run(`comments/${thread.id}/${act}`, json({}))) !== null) onDone(words.done[act])
  }

  const acts: readonly Act[] = [
    ...(thread.may.settle ? [isOpen ? ('resolve' as const) : ('reopen' as const)] : []),
    ...(isOpen && thread.may.carryOver ? ['carry-over' as const] : []),
  ]
  return (
    <>
      {isReplying && <ReplyForm thread={thread.id} onClose={() => setIsReplying(false)} />}
      <RefusalBanner sentence={refusal?.sentence} />
      <div className="desk-acts">
        {thread.state !== 'resolved' && !isReplying && (
          <PlainButton onClick={() => setIsReplying(true)}>{words.reply}</PlainButton>
        )}
        {acts.map((act) => (
          <PlainButton key={act} aria-disabled={isRunning} onClick={() => void settle(act)}>
            {words.acts[act]}
          </PlainButton>
        ))}
      </div>
    </>
  )
}
