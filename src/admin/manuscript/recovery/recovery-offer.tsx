'use client'
import { useState } from 'react'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import { TextDifference } from '../conflict/text-difference'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import { PlainButton } from '../parts/plain-button'
import type { RecoveryCopy } from './recovery-copy'

type Props = {
  section: DeskSection
  copy: RecoveryCopy
  onUse: () => void
  onDiscard: () => void
}

/** Offers text that was not saved, with what it would change. */
export function RecoveryOffer({ section, copy, onUse, onDiscard }: Props) {
  const words = useMessages().messages.manuscript.recovery
  const [isShown, setShown] = useState(false)
  const blocks = writtenBlocks(copy.body) ?? []
  return (
    <div className="manuscript-notice" role="group" aria-label={words.many(1)}>
      <p>
        {words.offer} <Moment at={copy.at} withTime />
      </p>
      {isShown && <TextDifference before={section} after={{ title: copy.title, blocks }} same="" />}
      <p>
        <PlainButton isMain onClick={onUse}>
          {words.use}
        </PlainButton>{' '}
        <PlainButton aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </PlainButton>{' '}
        <PlainButton onClick={onDiscard}>{words.discard}</PlainButton>
      </p>
    </div>
  )
}
