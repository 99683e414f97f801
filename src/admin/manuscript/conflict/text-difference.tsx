'use client'
import { useMemo } from 'react'
import { alignBlocks, differingBlocks } from '@/domain/compare/align-blocks'
import type { Block } from '@/domain/content/block'
import { useMessages } from '../../use-messages'
import { useBlockWords } from './use-block-words'
import { WordDifference } from './word-difference'

type Text = { title: string; blocks: readonly Block[] }

/** What differs from one text of a section to another, place by place. */
export function TextDifference({
  before,
  after,
  same,
}: {
  before: Text
  after: Text
  same: string
}) {
  const words = useMessages().messages.manuscript.takeover
  const wordsOf = useBlockWords()
  const places = useMemo(
    () => differingBlocks(alignBlocks(after.blocks, { theirs: before.blocks, base: [] })),
    [before, after],
  )
  const isRenamed = before.title !== after.title
  if (places.length === 0 && !isRenamed) return <p>{same}</p>
  return (
    <ol className="manuscript-difference">
      {isRenamed && (
        <li>
          {words.heading2}: <WordDifference before={before.title} after={after.title} />
        </li>
      )}
      {places.map(({ id, mine, theirs }) => (
        <li key={id}>
          <WordDifference before={wordsOf(theirs)} after={wordsOf(mine)} />
        </li>
      ))}
    </ol>
  )
}
