'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Citation } from '@/domain/content/inline'
import type { Anchor } from '../popover/anchor'
import '../popover/editor-popover.css'
import { usePlacement } from '../popover/use-placement'
import { fetchEntry } from '../sources/source-entries'
import { useLibrary } from '../sources/use-library'
import { useApi } from '../sources/use-shelf'
import { useMessages } from '../use-messages'

type Props = {
  citation: Citation
  anchor: Anchor
  onEnter: () => void
  onLeave: () => void
}

/** The full references behind a citation. The mouse may go into it; Escape takes it away (WCAG 1.4.13). */
export function SourceCard({ citation, anchor, onEnter, onLeave }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const id = useId()
  const words = useMessages().messages.citation
  const entries = useEntries(citation)
  usePlacement(ref, anchor)
  return createPortal(
    <div
      ref={ref}
      id={id}
      popover="manual"
      role="tooltip"
      className="editor-popover editor-popover--card"
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {entries === null
        ? words.loading
        : entries.map((entry, i) => <p key={`${i}-${entry}`}>{entry}</p>)}
    </div>,
    document.body,
  )
}

function useEntries({ references }: Citation): readonly string[] | null {
  const api = useApi()
  const words = useMessages().messages.citation
  const { language, yearSuffixes } = useLibrary()
  const [entries, setEntries] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ids = [...new Set(references.map(({ source }) => source))]
    const asked = ids.map((id) =>
      fetchEntry(api, { id, language, yearSuffix: yearSuffixes?.get(id) ?? null }),
    )
    void Promise.allSettled(asked).then((answers) => {
      if (!isCurrent) return
      setEntries(answers.map((each) => (each.status === 'fulfilled' ? each.value : words.missing)))
    })
    return () => {
      isCurrent = false
    }
  }, [api, references, language, yearSuffixes, words])
  return entries
}
