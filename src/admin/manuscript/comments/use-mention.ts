'use client'
import { useRef, useState, type ChangeEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Person } from '../remarks/threads-answer'
import { mentionAt, peopleNamed, withMention, type TypedMention } from './mention'

type Written = {
  value: string
  people: readonly Person[]
  onChange: (text: string) => void
  onSend: () => void
}

/** The choice of people in a text: who is found, who is chosen by Enter, and what the keys do. */
export type MentionChoice = {
  field: RefObject<HTMLTextAreaElement | null>
  found: readonly Person[]
  active: number
  choose: (person: Person | undefined) => void
  close: () => void
  handleKey: (event: KeyboardEvent) => void
  handleChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
}

/** Offers people behind an @ in a text. */
export function useMention({ value, people, onChange, onSend }: Written): MentionChoice {
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<TypedMention | null>(null)
  const [active, setActive] = useState(0)
  const found = typed ? peopleNamed(people, typed.query) : []
  const close = () => setTyped(null)

  function choose(person: Person | undefined) {
    if (!typed || !person) return
    const { text, cursor } = withMention(value, { typed, name: person.name })
    onChange(text)
    close()
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(cursor, cursor)
    })
  }

  function handleKey(event: KeyboardEvent) {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    const act = isSend ? onSend : found.length > 0 ? acts()[event.key] : undefined
    if (!act) return
    act()
    event.preventDefault()
    event.stopPropagation()
  }

  function acts(): Readonly<Record<string, (() => void) | undefined>> {
    const take = () => choose(found[active])
    const move = (step: 1 | -1) => () => setActive((active + step + found.length) % found.length)
    return { Enter: take, Tab: take, Escape: close, ArrowDown: move(1), ArrowUp: move(-1) }
  }

  function handleChange({ target }: ChangeEvent<HTMLTextAreaElement>) {
    onChange(target.value)
    setTyped(mentionAt(target.value, target.selectionStart))
    setActive(0)
  }

  return { field, found, active, choose, close, handleKey, handleChange }
}
