'use client'
import { useState } from 'react'
import { selectedWords } from './selected-words'

/** A comment that is being written: on a place, or on the whole text where that is null, and on which words of it. */
export type Composing = { place: string | null; quote: string }

export type Composer = {
  composing: Composing | null
  /** Begins a comment on the words that are marked, else on the place that one is at. */
  begin: () => void
  beginOnWhole: () => void
  end: () => void
}

/** Where a comment is begun. */
export function useComposer(current: string | null): Composer {
  const [composing, setComposing] = useState<Composing | null>(null)
  return {
    composing,
    begin: () => setComposing(selectedWords() ?? { place: current, quote: '' }),
    beginOnWhole: () => setComposing({ place: null, quote: '' }),
    end: () => setComposing(null),
  }
}
