'use client'
import { useState } from 'react'
import { z } from 'zod'
import type { Answer, Refusal } from '../api/ask'
import { useAsk } from '../api/use-ask'
import { json } from '../api/use-command'
import { useStatus } from '../api/use-status'
import { useMessages } from '../use-messages'
import { CorrectionAnswer, CorrectionStanding } from './correction-answer'

/** An edition that is corrected in the browser: what the server says of it, and what can be done with it. */
export type CorrectionHandle = {
  answer: ReturnType<typeof useStatus<CorrectionAnswer>>['answer']
  /** What was done last, for those who do not see it. */
  told: string
  /** Saves a passage; answers with what was refused, or null. */
  save: (block: string, body: unknown) => Promise<Refusal | null>
  /** Puts a passage back as it was published. */
  remove: (block: string) => Promise<Refusal | null>
  submit: (note: string) => Promise<Refusal | null>
  abandon: () => Promise<Refusal | null>
}

type Sent = { path: string; body?: Record<string, unknown>; told: string }

/** The correction of an edition; it begins with the first passage that is saved. */
export function useCorrection(edition: string): CorrectionHandle {
  const words = useMessages().messages.correction
  const { answer, refresh } = useStatus(`editions/${edition}/correction`, {
    schema: CorrectionAnswer,
  })
  const standing = answer?.ok ? answer.value.correction : null
  const { told, send } = useSend(refresh)
  const begin = useBegin(edition, standing)
  const command = (name: string, sent: Omit<Sent, 'path'>) =>
    standing ? send({ path: `corrections/${standing.id}/${name}`, ...sent }) : Promise.resolve(null)
  return {
    ...{ answer, told },
    save: async (block, body) => {
      const begun = await begin()
      if (!begun.ok) return begun.refusal
      const { id, rev } = begun.value.correction
      return send({ path: `corrections/${id}/save`, body: { rev, block, body }, told: words.saved })
    },
    remove: (block) =>
      command('remove', { body: { rev: standing?.rev, block }, told: words.undone }),
    submit: (note) => command('submit', { body: { note }, told: words.submitted }),
    abandon: () => command('abandon', { told: words.abandoned }),
  }
}

function useSend(refresh: () => Promise<void>) {
  const ask = useAsk()
  const [told, setTold] = useState('')
  const send = async ({ path, body = {}, told: sentence }: Sent): Promise<Refusal | null> => {
    const init = { method: 'POST', ...json(body) }
    const sent = await ask(path, { schema: z.unknown(), init })
    // Also after a refusal: it may be that somebody else has changed the correction.
    await refresh()
    if (!sent.ok) return sent.refusal
    setTold(sentence)
    return null
  }
  return { told, send }
}

/** The correction as it stands, or a new one. */
function useBegin(edition: string, standing: CorrectionAnswer['correction']) {
  const ask = useAsk()
  return async (): Promise<Answer<CorrectionStanding>> => {
    if (standing) return { ok: true, value: { correction: standing } }
    const init = { method: 'POST', ...json({}) }
    return ask(`editions/${edition}/correct`, { schema: CorrectionStanding, init })
  }
}
