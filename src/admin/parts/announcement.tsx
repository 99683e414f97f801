'use client'
import './parts.css'

/** Tells screen readers what happened, without interrupting; it is in the page before there is anything to tell. */
export function Announcement({ text }: { text: string }) {
  return (
    <p role="status" className="admin-hidden">
      {text}
    </p>
  )
}
