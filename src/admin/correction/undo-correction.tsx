'use client'
import { useState } from 'react'
import type { Refusal } from '../api/ask'
import { PlainButton } from '../manuscript/parts/plain-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'

type Props = { name: string; onUndo: () => Promise<Refusal | null> }

/** Puts a passage back as it was published. */
export function UndoCorrection({ name, onUndo }: Props) {
  const words = useMessages().messages.correction
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return (
    <>
      <PlainButton
        aria-label={words.undoNamed(name)}
        onClick={() => void onUndo().then(setRefusal)}
      >
        {words.undo}
      </PlainButton>
      <RefusalBanner sentence={refusal?.sentence} />
    </>
  )
}
