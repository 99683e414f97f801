'use client'
import { useCallback, useRef, useState } from 'react'
import { z } from 'zod'
import type { Block } from '@/domain/content/block'
import { outlineLevel, type OutlineLine } from '@/domain/outline/outline-line'
import { useAsk } from '../../api/use-ask'
import { json } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { withOutline } from '../model/desk'

const SavedReport = z.object({ doc: z.object({ rev: z.number() }) })
const Added = z.object({ sections: z.array(z.string()), rev: z.number() })

/** A section that is to be made, with its level in the outline. */
export type NewSection = { title: string; level: number; blocks: Block[] }

/** The outline as it is stored. What is put there shows at once; a refusal brings back what the server has. */
export type StoredOutline = {
  put: (lines: readonly OutlineLine[]) => void
  /** Makes new sections behind another one; answers with their ids. */
  add: (sections: readonly NewSection[], after: string | null) => Promise<string[]>
  refusal: string | null
}

/** The stored outline of the report on the desk. */
export function useStoredOutline(): StoredOutline {
  const [refusal, setRefusal] = useState<string | null>(null)
  const { change, refreshStatus } = useDeskContext()
  const store = useStore(setRefusal)
  const create = useCreate(setRefusal)
  const inTurn = useQueue()
  return {
    refusal,
    put: (lines) => {
      setRefusal(null)
      change((desk) => withOutline(desk, lines))
      void inTurn(store).then(refreshStatus)
    },
    add: (sections, after) => inTurn(() => create(sections, after)),
  }
}

type Refuse = (sentence: string | null) => void

/** Stores the outline as it stands on the desk. */
function useStore(refuse: Refuse): () => Promise<void> {
  const ask = useAsk()
  const { outlineStale } = useMessages().messages.manuscript
  const { change, now, reload } = useDeskContext()
  return async () => {
    const { report, rev, lines } = now()
    const answer = await ask(`reports/${report.id}?depth=0`, {
      schema: SavedReport,
      init: { method: 'PATCH', ...json({ rev, outline: lines.map(storedLine) }) },
    })
    if (answer.ok) {
      change((desk) => withOutline(desk, desk.lines, answer.value.doc.rev))
      return
    }
    const { code, sentence } = answer.refusal
    refuse(code === 'stale-save' ? outlineStale : sentence)
    await reload()
  }
}

function useCreate(refuse: Refuse): StoredOutline['add'] {
  const ask = useAsk()
  const { now, reload } = useDeskContext()
  return async (sections, after) => {
    const { report, rev } = now()
    refuse(null)
    const answer = await ask(`reports/${report.id}/sections`, {
      schema: Added,
      init: { method: 'POST', ...json({ rev, after, sections }) },
    })
    if (!answer.ok) refuse(answer.refusal.sentence)
    await reload()
    return answer.ok ? answer.value.sections : []
  }
}

/** Runs one thing after the other, since each save must know the revision that the one before it made. */
function useQueue(): <T>(run: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((run) => {
    const next = last.current.then(run)
    last.current = next
    return next
  }, [])
}

function storedLine({ section, level }: OutlineLine) {
  return { section, level: outlineLevel(level) }
}
