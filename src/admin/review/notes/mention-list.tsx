'use client'
import { useMessages } from '../../use-messages'
import type { DeskPerson } from '../model/desk-answer'

type Props = {
  id: string
  found: readonly DeskPerson[]
  chosen: DeskPerson | undefined
  onChoose: (person: DeskPerson) => void
}

/** The people who can be mentioned; the keys are the text area's. */
export function MentionList({ id, found, chosen, onChoose }: Props) {
  const words = useMessages().messages.desk.thread
  if (found.length === 0) return null
  return (
    <ul id={id} role="listbox" aria-label={words.mention} className="desk-mention__list">
      {found.map((person) => (
        <li
          key={person.id}
          id={`${id}-${person.id}`}
          role="option"
          aria-selected={person === chosen}
          // Or the text area would lose the focus before the click.
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(person)
          }}
        >
          {person.name}
        </li>
      ))}
    </ul>
  )
}
