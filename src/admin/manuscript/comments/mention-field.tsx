'use client'
import { useId } from 'react'
import { useMessages } from '../../use-messages'
import type { Person } from '../remarks/threads-answer'
import { useMention } from './use-mention'

type Props = {
  label: string
  value: string
  people: readonly Person[]
  hasFocus: boolean
  onChange: (text: string) => void
  onSend: () => void
}

/** A text in which people can be mentioned: an @ shows who there is, arrows move, Enter puts the name in. */
export function MentionField({ label, hasFocus, ...written }: Props) {
  const words = useMessages().messages.remarks.threads
  const id = useId()
  const { field, found, active, choose, close, handleKey, handleChange } = useMention(written)
  const isOpen = found.length > 0
  return (
    <div className="manuscript-mention">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        maxLength={5000}
        autoFocus={hasFocus}
        value={written.value}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-people` : undefined}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        onKeyDown={handleKey}
        onBlur={close}
        onChange={handleChange}
      />
      <p id={`${id}-hint`} className="manuscript-hint">
        {words.textHint}
      </p>
      <p role="status" className="admin-hidden">
        {isOpen && words.peopleCount(found.length)}
      </p>
      {isOpen && (
        <People id={id} label={words.people} people={found} active={active} onChoose={choose} />
      )}
    </div>
  )
}

type PeopleProps = {
  id: string
  label: string
  people: readonly Person[]
  active: number
  onChoose: (person: Person) => void
}

function People({ id, label, people, active, onChoose }: PeopleProps) {
  return (
    <ul
      id={`${id}-people`}
      role="listbox"
      aria-label={label}
      className="manuscript-mention__people"
    >
      {people.map((person, i) => (
        <li
          key={person.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          // Or the text would lose the focus, and the list with it, before the click came.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name}
        </li>
      ))}
    </ul>
  )
}
