'use client'
import { useId, useState } from 'react'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'

type Props = { label: string; onSubmit: (title: string) => void; onCancel: () => void }

/** One line for the heading of a new section: Enter adds it, Escape leaves it. */
export function NewSectionForm({ label, onSubmit, onCancel }: Props) {
  const words = useMessages().messages.manuscript.outline
  const id = useId()
  const [title, setTitle] = useState('')
  const isEmpty = title.trim() === ''
  return (
    <form
      className="manuscript-outline__new"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onSubmit(title.trim())
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoFocus
        maxLength={300}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <PlainButton isMain type="submit" aria-disabled={isEmpty}>
        {words.create}
      </PlainButton>
      <PlainButton onClick={onCancel}>{words.cancel}</PlainButton>
    </form>
  )
}
