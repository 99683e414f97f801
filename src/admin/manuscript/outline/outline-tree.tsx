'use client'
import { useRef } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { Other } from '../presence/use-presence'
import { OutlineItem, type SectionMarks } from './outline-item'
import { useTreeKeys } from './use-tree-keys'
import type { Outline } from './use-outline'

/** What the outline needs to know of the page. */
export type TreeProps = {
  sections: readonly SectionVisit[]
  /** The number of the newest edition, null where there is none. */
  edition: string | null
  marksOf: (section: string) => SectionMarks
  others: readonly Other[]
  /** The section that the writer is in. */
  current: string | null
  /** The section that the keyboard is at. */
  active: string | null
  outline: Outline
  onFocus: (section: string) => void
  onOpen: (section: string) => void
  onRename: (section: string) => void
}

/** The sections of a report as a tree. */
export function OutlineTree(props: TreeProps) {
  const words = useMessages().messages.manuscript.outline
  const tree = useRef<HTMLUListElement>(null)
  const handleKeys = useTreeKeys(tree, props)
  return (
    <ul ref={tree} role="tree" aria-label={words.heading} onKeyDown={handleKeys}>
      {props.sections.map((section) => (
        <OutlineItem
          key={section.id}
          {...props}
          section={section}
          marks={props.marksOf(section.id)}
          isActive={section.id === props.active}
          isCurrent={section.id === props.current}
        />
      ))}
    </ul>
  )
}
