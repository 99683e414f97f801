'use client'
import { useId, useState } from 'react'
import type { ConflictChoice } from '@/domain/correction/landed-block'
import type { Refusal } from '../../api/ask'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useBlockWords } from '../conflict/use-block-words'
import { WordDifference } from '../conflict/word-difference'
import { PlainButton } from '../parts/plain-button'
import type { CorrectionConflict } from './conflicts-answer'
import type { CorrectionConflicts } from './use-correction-conflicts'

type Props = {
  conflict: CorrectionConflict
  /** Whether somebody writes in the section here, so that it can't be changed under them. */
  isWriting: boolean
  onSettle: CorrectionConflicts['settle']
}

/** A correction that met another text: both texts, what differs marked, and the choice between them. */
export function ConflictNotice({ conflict, isWriting, onSettle }: Props) {
  const words = useMessages().messages.correction.conflicts
  const heading = useId()
  const { refusal, choose } = useChoice(conflict, onSettle)
  const isGone = conflict.rev === null
  return (
    <section className="manuscript-takeover" aria-labelledby={heading}>
      <h3 id={heading}>
        {isGone ? words.headingIn(conflict.number, conflict.title) : words.heading(conflict.number)}
      </h3>
      <p>{isGone ? words.gone : words.explanation}</p>
      <BothTexts conflict={conflict} />
      {isWriting && !isGone && <p className="manuscript-hint">{words.writing}</p>}
      <RefusalBanner sentence={refusal?.sentence} />
      <p>
        {!isGone && (
          <PlainButton
            isMain
            aria-disabled={isWriting}
            onClick={() => {
              if (!isWriting) choose('taken')
            }}
          >
            {words.take}
          </PlainButton>
        )}{' '}
        <PlainButton onClick={() => choose('kept')}>{words.keep}</PlainButton>
      </p>
    </section>
  )
}

function BothTexts({ conflict: { before, after, now } }: { conflict: CorrectionConflict }) {
  const words = useMessages().messages.correction.conflicts
  const wordsOf = useBlockWords()
  const corrected = after.map((block) => wordsOf(block)).join('\n')
  return (
    <div className="manuscript-takeover__texts">
      <div>
        <h4>{words.published}</h4>
        <p>
          {after.length === 0 ? (
            words.takenOut
          ) : (
            <WordDifference before={wordsOf(before)} after={corrected} />
          )}
        </p>
      </div>
      <div>
        <h4>{words.working}</h4>
        <p>{now ? wordsOf(now) : words.takenOut}</p>
      </div>
    </div>
  )
}

function useChoice(conflict: CorrectionConflict, onSettle: CorrectionConflicts['settle']) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const choose = (choice: ConflictChoice) => {
    void onSettle(conflict, choice).then(setRefusal)
  }
  return { refusal, choose }
}
