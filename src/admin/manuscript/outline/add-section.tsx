'use client'
import { useState } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { NewSectionForm } from './new-section-form'
import type { Outline } from './use-outline'

type Props = {
  sections: readonly SectionVisit[]
  outline: Outline
  /** The section that a new one comes behind, on its level; null where there is none. */
  after: string | null
  onAdded: (section: string) => void
}

/** Adds a section to the outline: first a button, then a line for its heading. */
export function AddSection({ sections, outline, after, onAdded }: Props) {
  const words = useMessages().messages.manuscript.outline
  const [place, setPlace] = useState<{ after: string | null } | null>(null)
  if (!place) return <PlainButton onClick={() => setPlace({ after })}>{words.add}</PlainButton>

  async function add(title: string, behind: string | null) {
    const level = sections.find(({ id }) => id === behind)?.depth ?? 1
    const [added] = await outline.add([{ title, level, blocks: [] }], behind)
    setPlace(null)
    if (added) onAdded(added)
  }

  return (
    <NewSectionForm
      label={words.newTitle}
      onSubmit={(title) => void add(title, place.after)}
      onCancel={() => setPlace(null)}
    />
  )
}
