'use client'
import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import { useMessages } from '../../use-messages'

type Props = { before: string; after: string }

// Texts that have little in common take long to compare, and word marks would only confuse.
const BOUNDS = { timeout: 200, maxEditLength: 400 } as const

/** What was taken out of a text and what was put in: by line and tint for the eye, in words for the ear. */
export function WordDifference({ before, after }: Props) {
  const words = useMessages().messages.manuscript.difference
  const parts = useMemo(() => diffWordsWithSpace(before, after, BOUNDS), [before, after])
  if (!parts)
    return (
      <>
        <Removed text={before} label={words.removed} /> <Added text={after} label={words.added} />
      </>
    )
  return parts.map(({ value, added, removed }, i) => {
    if (added) return <Added key={i} text={value} label={words.added} />
    if (removed) return <Removed key={i} text={value} label={words.removed} />
    return <span key={i}>{value}</span>
  })
}

function Added({ text, label }: { text: string; label: string }) {
  if (text === '') return null
  return (
    <ins>
      <span className="admin-hidden">[{label}: </span>
      {text}
      <span className="admin-hidden">]</span>
    </ins>
  )
}

function Removed({ text, label }: { text: string; label: string }) {
  if (text === '') return null
  return (
    <del>
      <span className="admin-hidden">[{label}: </span>
      {text}
      <span className="admin-hidden">]</span>
    </del>
  )
}
