'use client'
import { useState } from 'react'
import type { Refusal } from '../api/ask'
import { PlainButton } from '../manuscript/parts/plain-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'

/** Gives a correction up, once it has been asked whether that is meant. */
export function AbandonCorrection({ onAbandon }: { onAbandon: () => Promise<Refusal | null> }) {
  const words = useMessages().messages.correction
  const [isAsked, setIsAsked] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  if (!isAsked) return <PlainButton onClick={() => setIsAsked(true)}>{words.abandon}</PlainButton>
  return (
    <div role="group" aria-label={words.abandon} className="correction__sure">
      <p>{words.abandonSure}</p>
      <PlainButton onClick={() => void onAbandon().then(setRefusal)}>
        {words.abandonYes}
      </PlainButton>{' '}
      <PlainButton autoFocus onClick={() => setIsAsked(false)}>
        {words.abandonNo}
      </PlainButton>
      <RefusalBanner sentence={refusal?.sentence} />
    </div>
  )
}
