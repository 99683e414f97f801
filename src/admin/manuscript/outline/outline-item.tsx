'use client'
import type { DragEvent } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { Other } from '../presence/use-presence'
import { ItemActions } from './item-actions'
import type { Outline } from './use-outline'

/** What needs attention in a section. */
export type SectionMarks = {
  problems: number
  findings: number
  threads: number
  changes: number
  isUnsaved: boolean
}

type Props = {
  section: SectionVisit
  marks: SectionMarks
  edition: string | null
  others: readonly Other[]
  isActive: boolean
  isCurrent: boolean
  outline: Outline
  onOpen: (section: string) => void
  onRename: (section: string) => void
}

const DRAGGED = 'application/x-landrespons-section'

/** One line of the outline, with what needs attention in its section. */
export function OutlineItem(props: Props) {
  const { section, isActive, isCurrent, outline, onOpen } = props
  return (
    <li
      role="treeitem"
      data-section={section.id}
      className="manuscript-outline__item"
      aria-level={section.depth}
      aria-current={isCurrent ? 'location' : undefined}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={{ paddingInlineStart: `${(section.depth - 1) * 1.1 + 0.5}rem` }}
      draggable
      onClick={() => onOpen(section.id)}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, section.id)}
      onDragOver={allowDrop}
      onDrop={(event) => {
        event.preventDefault()
        outline.place(event.dataTransfer.getData(DRAGGED), section.id)
      }}
    >
      <span className="manuscript-outline__title">
        {section.number} {section.title}
      </span>
      <Marks {...props} />
      <ItemActions {...props} />
    </li>
  )
}

function Marks({ marks, edition, others, section }: Props) {
  const { manuscript, remarks } = useMessages().messages
  const words = manuscript.outline
  const here = others.filter((other) => other.section === section.id).map(({ name }) => name)
  return (
    <span className="manuscript-outline__marks">
      {marks.isUnsaved && <em className="manuscript-unsaved">{words.unsaved}</em>}
      {marks.problems > 0 && <span>{words.problems(marks.problems)}</span>}
      {marks.findings > 0 && <span>{remarks.mark.findings(marks.findings)}</span>}
      {marks.threads > 0 && <span>{remarks.mark.threads(marks.threads)}</span>}
      {edition !== null && marks.changes > 0 && (
        <span>{words.changes(marks.changes, edition)}</span>
      )}
      {here.length > 0 && <strong>{words.here(here.join(', '))}</strong>}
    </span>
  )
}

function allowDrop(event: DragEvent): void {
  if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
}
