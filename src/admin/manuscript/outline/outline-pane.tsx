'use client'
import { useState } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { AddSection } from './add-section'
import { OutlineFold } from './outline-fold'
import { OutlineTree, type TreeProps } from './outline-tree'

type Props = Omit<TreeProps, 'active' | 'onFocus'> & { onAdded: (section: string) => void }

/** The report's outline: where one goes, and where sections are moved, added and taken out. */
export function OutlinePane(props: Props) {
  const { sections, outline, current, onAdded } = props
  const words = useMessages().messages.manuscript.outline
  const [focused, setFocused] = useState<string | null>(null)
  const active = focused ?? current ?? idOf(sections[0])
  return (
    <nav
      className="manuscript-outline"
      id="manuscript-outline"
      tabIndex={-1}
      aria-label={words.heading}
    >
      <OutlineFold heading={words.heading}>
        <RefusalBanner sentence={outline.refusal ?? undefined} />
        {sections.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <OutlineTree {...props} active={active} onFocus={setFocused} />
        )}
        {outline.undo && <PlainButton onClick={outline.undo}>{words.undo}</PlainButton>}
        <AddSection
          sections={sections}
          outline={outline}
          after={active ?? idOf(sections.at(-1))}
          onAdded={onAdded}
        />
        <p className="manuscript-hint">{words.hint}</p>
      </OutlineFold>
    </nav>
  )
}

function idOf(section: SectionVisit | undefined): string | null {
  return section?.id ?? null
}
