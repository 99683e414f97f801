'use client'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useMessages } from '../../use-messages'

export type Tool = { name: ToolName; isOff?: boolean; isPressed?: boolean; run: () => void }
type ToolName =
  | 'undo'
  | 'redo'
  | 'insert-above'
  | 'insert-below'
  | 'move-up'
  | 'move-down'
  | 'remove-rows'
  | 'fill-down'
  | 'not-stated'
  | 'notes'
  | 'stated'
  | 'computed'

/** The tools of a grid, one tab stop with arrows between them. */
export function GridTools({ tools }: { tools: readonly Tool[] }) {
  const words = useMessages().messages.rows
  const bar = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)

  function handleKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = (tools.length + at + by) % tools.length
    setAt(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.tools}
      className="rows-grid__tools"
      onKeyDown={handleKeyDown}
    >
      {tools.map(({ name, isOff = false, isPressed, run }, i) => (
        <button
          key={name}
          type="button"
          className="rows-grid__tool"
          tabIndex={i === at ? 0 : -1}
          aria-disabled={isOff}
          aria-pressed={isPressed}
          onFocus={() => setAt(i)}
          onClick={() => {
            if (!isOff) run()
          }}
        >
          {words.tool[name]}
        </button>
      ))}
    </div>
  )
}
