'use client'
import { useState, type KeyboardEvent } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { Outline } from './use-outline'

type Props = { section: SectionVisit; outline: Outline; onRename: (section: string) => void }

const MOVES = ['up', 'down', 'indent', 'outdent'] as const

/** The same as the outline's keys, for hands on a mouse or a screen. */
export function ItemActions({ section, outline, onRename }: Props) {
  const words = useMessages().messages.manuscript.outline
  const [isOpen, setOpen] = useState(false)
  const run = (action: () => void) => () => {
    setOpen(false)
    action()
  }
  return (
    <span
      className="manuscript-outline__actions"
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={isOpen}
        aria-label={words.actions(section.title)}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <span role="group" aria-label={words.actions(section.title)}>
          {MOVES.map((move) => (
            <button key={move} type="button" onClick={run(() => outline.move(section.id, move))}>
              {words[move]}
            </button>
          ))}
          <button type="button" onClick={run(() => onRename(section.id))}>
            {words.renameAction}
          </button>
          <button type="button" onClick={run(() => outline.remove(section.id))}>
            {words.remove}
          </button>
        </span>
      )}
    </span>
  )
}
