'use client'
import { useState } from 'react'
import type { Places } from '../model/places-in'
import { selectedWords } from './selected-words'

/** A comment that is being written: on a place, or on the whole text where that is null, and on which words of it. */
export type Composing = { place: string | null; quote: string }

export type Composer = {
  composing: Composing | null
  /** Begins a comment on the words that are marked, else on the place that one is at. */
  begin: () => void
  end: () => void
}

/** Where a comment is begun. What is not in the submitted text, such as a passage that was taken out, is told of the whole. */
export function useComposer(current: string | null, { sectionOf }: Places): Composer {
  const [composing, setComposing] = useState<Composing | null>(null)
  const place = current !== null && sectionOf.has(current) ? current : null
  return {
    composing,
    begin: () => setComposing(selectedWords() ?? { place, quote: '' }),
    end: () => setComposing(null),
  }
}
