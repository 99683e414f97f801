'use client'
import { useMessages } from '../../use-messages'
import type { Writing } from './use-writing'

type Props = {
  writing: Writing
  number: string | null
  /** Whether one came to change it. */
  isFocused: boolean
}

/** The heading of a section that is being written. */
export function TitleInput({ writing, number, isFocused }: Props) {
  const words = useMessages().messages.manuscript.section
  const isMissing = writing.title.trim() === ''
  return (
    <div className="manuscript-writing__title">
      <span aria-hidden="true">{number}</span>
      <input
        type="text"
        aria-label={words.title}
        autoFocus={isFocused}
        aria-invalid={isMissing}
        maxLength={300}
        value={writing.title}
        onChange={({ target }) => writing.retitle(target.value)}
      />
      {isMissing && <p role="alert">{words.titleMissing}</p>}
    </div>
  )
}
