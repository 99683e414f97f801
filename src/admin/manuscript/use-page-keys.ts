'use client'
import { useEffect } from 'react'

const PANES = ['manuscript-outline', 'manuscript-text', 'manuscript-inspector']

/** The keys of the whole page: Ctrl+S saves, F6 goes on to the next pane and Shift+F6 to the one before. */
export function usePageKeys({ onSave }: { onSave: () => void }): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
      if (isSave) onSave()
      if (event.key === 'F6') focusPane(event.shiftKey ? -1 : 1)
      if (isSave || event.key === 'F6') {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('keydown', handleKey, { capture: true })
    return () => window.removeEventListener('keydown', handleKey, { capture: true })
  }, [onSave])
}

function focusPane(step: 1 | -1): void {
  const panes = PANES.flatMap((id) => document.getElementById(id) ?? [])
  const place = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(place + step + panes.length) % panes.length]
  const inside = next?.querySelector<HTMLElement>(
    '[role="treeitem"][tabindex="0"], [contenteditable="true"]',
  )
  ;(inside ?? next)?.focus()
}
