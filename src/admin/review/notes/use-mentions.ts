'use client'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { DeskPerson } from '../model/desk-answer'
import { mentionQuery, peopleFor, withMention } from '../model/mentions'

type Written = {
  value: string
  onChange: (value: string) => void
  ref: RefObject<HTMLTextAreaElement | null>
  people: readonly DeskPerson[]
}

/** The list of people behind an at sign: whom it has, who is chosen, and what the keys do while it is there. */
export function useMentions({ value, onChange, ref, people }: Written) {
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState(0)
  const [isClosed, setIsClosed] = useState(false)
  const query = isClosed ? null : mentionQuery(value.slice(0, caret))
  const found = query === null ? [] : peopleFor(query, people)
  const chosen = found[Math.min(active, found.length - 1)]

  function choose(person: DeskPerson) {
    const before = withMention(value.slice(0, caret), person)
    onChange(before + value.slice(caret))
    setCaret(before.length)
    ref.current?.focus()
    // The field has the new text only when React has written it.
    requestAnimationFrame(() => ref.current?.setSelectionRange(before.length, before.length))
  }

  function handleKey(event: KeyboardEvent) {
    if (!chosen || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((found.indexOf(chosen) + step + found.length) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setIsClosed(true)
    else return
    event.preventDefault()
  }

  function write(text: string) {
    setIsClosed(false)
    setActive(0)
    onChange(text)
    setCaret(ref.current?.selectionStart ?? text.length)
  }

  return { isAsking: query !== null, found, chosen, choose, handleKey, write, setCaret }
}
