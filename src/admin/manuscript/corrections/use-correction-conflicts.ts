'use client'
import { useCallback } from 'react'
import { z } from 'zod'
import type { ConflictChoice } from '@/domain/correction/landed-block'
import type { Refusal } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { json } from '../../api/use-command'
import { useStatus } from '../../api/use-status'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { withSection } from '../model/desk'
import { fetchSection } from '../text/save-section'
import { ConflictsAnswer, type CorrectionConflict } from './conflicts-answer'

/** The corrections that wait for someone to choose, and how one is settled. */
export type CorrectionConflicts = {
  conflicts: readonly CorrectionConflict[]
  /** Settles one; answers with what was refused, or null. */
  settle: (conflict: CorrectionConflict, choice: ConflictChoice) => Promise<Refusal | null>
}

/** The corrections of the report on the desk that met another text; asked for again when the report or a section is saved. */
export function useCorrectionConflicts(onTold: (sentence: string) => void): CorrectionConflicts {
  const words = useMessages().messages.correction.conflicts
  const { desk, status, change, refreshStatus } = useDeskContext()
  const ask = useAsk()
  const { answer, refresh } = useStatus(`reports/${desk.report.id}/corrections`, {
    schema: ConflictsAnswer,
    version: status,
  })
  const showSection = useCallback(
    async (id: string) => {
      const stored = await fetchSection(ask, id)
      if (stored.ok) change((before) => withSection(before, stored.value))
      await refreshStatus()
    },
    [ask, change, refreshStatus],
  )
  const settle = useCallback<CorrectionConflicts['settle']>(
    async ({ correction, block, rev, section, title }, choice) => {
      const init = { method: 'POST', ...json({ block, choice, rev }) }
      const settled = await ask(`corrections/${correction}/settle`, { schema: z.unknown(), init })
      if (settled.ok) onTold(words[choice](title))
      if (settled.ok && choice === 'taken') await showSection(section)
      await refresh()
      return settled.ok ? null : settled.refusal
    },
    [ask, onTold, refresh, showSection, words],
  )
  return { conflicts: answer?.ok ? answer.value.conflicts : [], settle }
}
