'use client'
import { useState } from 'react'
import type { EditionChange } from '@/domain/review/edition-number'
import type { DeskText } from '../model/desk-answer'
import { useRequiredText } from '../use-required-text'

/** The kind of edition that is published and the note that readers see, drafted until someone writes in it. */
export function useChangeNote({ change: smallest, notes }: DeskText['next']) {
  const draftOf = (change: EditionChange) => notes[change] ?? notes.major
  const [change, setChange] = useState<EditionChange>(smallest)
  const note = useRequiredText('change-note-missing', draftOf(smallest))
  const { value, onChange } = note.field

  function choose(next: EditionChange) {
    if (value === draftOf(change)) onChange(draftOf(next))
    setChange(next)
  }

  const isDraft = value === draftOf(change)
  return { change, choose, note, isDraft, onRedraft: () => onChange(draftOf(change)) }
}
