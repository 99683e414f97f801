'use client'
import { WordDifference } from '../manuscript/conflict/word-difference'
import { useMessages } from '../use-messages'
import type { CorrectedReading } from './corrected-reading'
import type { CorrectedPassage } from './correction-answer'

type Props = { corrected: CorrectedPassage; read: CorrectedReading }

/** A corrected passage: what is taken out and put in, and by whom. */
export function CorrectedText({ corrected: { before, after, by }, read }: Props) {
  const words = useMessages().messages.correction
  return (
    <div className="correction-passage__corrected">
      <p className="correction-passage__by">
        {words.corrected(by.join(', '))}
        {after.length === 0 && ` ${words.removed}`}
      </p>
      <p className="correction-passage__difference">
        <WordDifference before={read.wordsOf([before])} after={read.wordsOf(after)} />
      </p>
    </div>
  )
}
