'use client'
import { useState } from 'react'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import { TextDifference } from '../conflict/text-difference'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
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
  const blocks = writtenBlocks(copy.body, () => crypto.randomUUID()) ?? []
  return (
    <div className="manuscript-notice" role="group" aria-label={words.many(1)}>
      <p>
        {words.offer} <Moment at={copy.at} withTime />
      </p>
      {isShown && <TextDifference before={section} after={{ title: copy.title, blocks }} same="" />}
      <p>
        <button type="button" className="manuscript-button manuscript-button--main" onClick={onUse}>
          {words.use}
        </button>{' '}
        <button
          type="button"
          className="manuscript-button"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>{' '}
        <button type="button" className="manuscript-button" onClick={onDiscard}>
          {words.discard}
        </button>
      </p>
    </div>
  )
}
