'use client'
import { useState } from 'react'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Refusal } from '../api/ask'
import { useAsk } from '../api/use-ask'
import { SavedSource, type IncompleteSource } from './source-answers'
import { sourcePatch } from './source-patch'
import { useSourceWords } from './use-source-words'

type Saving = {
  isRunning: boolean
  refusal: Refusal | null
  save: (after: DraftSource) => Promise<void>
}

/** Saves what was changed of a source, and tells what it still lacks. */
export function useSaveSource(
  incomplete: IncompleteSource,
  onSaved: (saved: IncompleteSource, sentence: string) => void,
): Saving {
  const { said, missing: spoken } = useSourceWords()
  const ask = useAsk()
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function save(after: DraftSource): Promise<void> {
    if (isRunning) return
    setIsRunning(true)
    const { source, rev } = incomplete
    const answer = await ask(`sources/${source.id}?depth=0`, {
      schema: SavedSource,
      init: {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...sourcePatch(source, after), rev }),
      },
    })
    setIsRunning(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    const { doc } = answer.value
    const missing = doc.missing ?? []
    const sentence =
      missing.length > 0
        ? said.gaps.stillMissing(doc.label, spoken(missing))
        : said.gaps.saved(doc.label)
    onSaved({ ...incomplete, source: after, rev: doc.rev, label: doc.label, missing }, sentence)
  }

  return { isRunning, refusal, save }
}
