'use client'
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import type { DeskPerson } from '../model/desk-answer'
import { mentionQuery, peopleFor, withMention } from '../model/mentions'

type Props = {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  error: string | null
  ref: RefObject<HTMLTextAreaElement | null>
  people: readonly DeskPerson[]
}

/** A text area where an at sign opens a list of people. */
export function MentionArea({ people, ...area }: Props) {
  const { ref, value, onChange } = area
  const words = useMessages().messages.desk.thread
  const listId = useId()
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState(0)
  const [isClosed, setIsClosed] = useState(false)
  const query = mentionQuery(value.slice(0, caret))
  const found = query === null || isClosed ? [] : peopleFor(query, people)
  const chosen = found[Math.min(active, found.length - 1)]

  function choose(person: DeskPerson) {
    const before = withMention(value.slice(0, caret), person)
    onChange(before + value.slice(caret))
    setCaret(before.length)
    ref.current?.focus()
    queueMicrotask(() => ref.current?.setSelectionRange(before.length, before.length))
  }

  function handleKey(event: KeyboardEvent) {
    if (!chosen) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((found.indexOf(chosen) + step + found.length) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setIsClosed(true)
    else return
    event.preventDefault()
  }

  return (
    <div className="desk-mention">
      <TextArea
        {...area}
        isRequired
        maxLength={10_000}
        rows={3}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        onKeyDown={handleKey}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onChange={(text) => {
          setIsClosed(false)
          setActive(0)
          onChange(text)
          setCaret(ref.current?.selectionStart ?? text.length)
        }}
      />
      <p role="status" className="admin-hidden">
        {query !== null && !isClosed && words.people(found.length)}
      </p>
      {found.length > 0 && (
        <ul id={listId} role="listbox" aria-label={words.mention} className="desk-mention__list">
          {found.map((person) => (
            <li
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={person === chosen}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
