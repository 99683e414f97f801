'use client'
import { useRef, useState } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import type { Other } from '../presence/use-presence'
import { NewSectionForm } from './new-section-form'
import { OutlineItem } from './outline-item'
import { useTreeKeys } from './use-tree-keys'
import type { Outline } from './use-outline'

export type SectionMarks = { problems: number; changes: number; isUnsaved: boolean }

type Props = {
  sections: readonly SectionVisit[]
  edition: string | null
  marksOf: (section: string) => SectionMarks
  others: readonly Other[]
  current: string | null
  outline: Outline
  onOpen: (section: string) => void
  onRename: (section: string) => void
  onAdded: (section: string) => void
}

/** The report's outline as a tree: where one goes, and where sections are moved, added and taken out. */
export function OutlinePane(props: Props) {
  const { sections, outline, current } = props
  const words = useMessages().messages.manuscript.outline
  const [adding, setAdding] = useState<{ after: string | null } | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const tree = useRef<HTMLUListElement>(null)
  const active = focused ?? current ?? sections[0]?.id ?? null
  const handleKeys = useTreeKeys(tree, {
    ids: sections.map(({ id }) => id),
    titles: sections.map(({ title }) => title),
    onFocus: setFocused,
    onOpen: props.onOpen,
    onRename: props.onRename,
    onMove: outline.move,
    onRemove: outline.remove,
  })

  async function add(title: string, after: string | null) {
    const level = sections.find(({ id }) => id === after)?.depth ?? 1
    const [added] = await outline.add([{ title, level, blocks: [] }], after)
    setAdding(null)
    if (added) props.onAdded(added)
  }

  return (
    <nav
      className="manuscript-outline"
      id="manuscript-outline"
      tabIndex={-1}
      aria-label={words.heading}
    >
      <h2>{words.heading}</h2>
      <RefusalBanner sentence={outline.refusal ?? undefined} />
      {sections.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul ref={tree} role="tree" aria-label={words.heading} onKeyDown={handleKeys}>
          {sections.map((section) => (
            <OutlineItem
              key={section.id}
              section={section}
              {...props}
              marks={props.marksOf(section.id)}
              isActive={section.id === active}
              isCurrent={section.id === current}
            />
          ))}
        </ul>
      )}
      {outline.undo && <PlainButton label={words.undo} onPress={outline.undo} />}
      {adding ? (
        <NewSectionForm
          label={words.newTitle}
          onSubmit={(title) => void add(title, adding.after)}
          onCancel={() => setAdding(null)}
        />
      ) : (
        <PlainButton
          label={words.add}
          onPress={() => setAdding({ after: active ?? sections.at(-1)?.id ?? null })}
        />
      )}
      <p className="manuscript-hint">{words.hint}</p>
    </nav>
  )
}

function PlainButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="manuscript-button" onClick={onPress}>
      {label}
    </button>
  )
}
