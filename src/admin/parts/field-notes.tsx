'use client'
import './parts.css'

/** What helps to fill in a field. */
export function Hint({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p id={id} className="admin-hint">
      {text}
    </p>
  )
}

/** What is wrong with a field, under it. */
export function FieldRefusal({ id, sentence }: { id: string; sentence: string | null }) {
  return (
    <p id={id} className="admin-error" role="alert">
      {sentence}
    </p>
  )
}
