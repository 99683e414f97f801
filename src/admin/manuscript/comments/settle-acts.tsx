'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { useRemarksContext } from '../remarks/remarks-context'
import type { SpokenThread } from '../remarks/threads-answer'

const Settled = z.object({ comment: z.object({ id: z.string() }) })

/** Says that a thread is done with, or opens it again; and who closed it. */
export function SettleActs({ thread }: { thread: SpokenThread }) {
  const words = useMessages().messages.remarks.threads
  const { refresh, onTold } = useRemarksContext()
  const { isRunning, refusal, run } = useCommand(Settled)
  const isOpen = thread.state === 'open'

  async function settle() {
    const step = isOpen ? 'resolve' : 'reopen'
    if (!(await run(`comments/${thread.id}/${step}`, json({})))) return
    onTold(isOpen ? words.resolved : words.reopened)
    await refresh()
  }

  return (
    <>
      {thread.may.settle && (
        <PlainButton aria-disabled={isRunning} onClick={() => void settle()}>
          {isOpen ? words.resolve : words.reopen}
        </PlainButton>
      )}
      {thread.state === 'carried-over' && <span>{words.carriedOver}</span>}
      {thread.resolved && (
        <span>{words.resolvedBy(thread.resolved.by?.name ?? words.unknown)}</span>
      )}
      <RefusalBanner sentence={refusal?.sentence} />
    </>
  )
}
