'use client'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import type { SaveRefusal } from '../model/writing-state'
import { PlainButton } from '../parts/plain-button'
import type { Other } from '../presence/use-presence'
import { SignedOut } from './signed-out'
import type { Newer } from './use-others-saves'
import type { Writing } from './use-writing'

type Props = { writing: Writing; newer: Newer | null; others: readonly Other[] }

/** What the writer of a section must know: who else writes in it, what was saved meanwhile, why a save was refused. */
export function WritingNotices({ writing, newer, others }: Props) {
  const words = useMessages().messages.manuscript.section
  const names = others.map(({ name }) => name).join(', ')
  return (
    <>
      {names !== '' && <p className="manuscript-notice">{words.othersHere(names)}</p>}
      {newer && !writing.conflict && (
        <p className="manuscript-notice" role="status">
          {words.otherSaved(newer.name || words.someone)}{' '}
          <PlainButton onClick={() => writing.compareWith(newer.section)}>
            {words.compareNow}
          </PlainButton>
        </p>
      )}
      <RefusalNotice refusal={writing.refusal} />
    </>
  )
}

function RefusalNotice({ refusal }: { refusal: SaveRefusal | null }) {
  const words = useMessages().messages.manuscript.section
  if (refusal?.isSignedOut) return <SignedOut />
  return <RefusalBanner sentence={refusal ? `${refusal.sentence} ${words.keptHere}` : undefined} />
}
