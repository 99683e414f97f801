'use client'
import { useEffect } from 'react'
import { isShortcut } from '@/editor/shortcuts'

const PANES = ['manuscript-outline', 'manuscript-text', 'manuscript-inspector']

type Keys = { onSave: () => void; onComment: () => void }

/** The keys of the whole page: Ctrl+S saves, Ctrl+Alt+M comments, F6 goes on to the next pane and Shift+F6 to the one before. */
export function usePageKeys({ onSave, onComment }: Keys): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const act = actOf(event, { onSave, onComment })
      if (!act) return
      act()
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', handleKey, { capture: true })
    return () => window.removeEventListener('keydown', handleKey, { capture: true })
  }, [onSave, onComment])
}

function actOf(event: KeyboardEvent, { onSave, onComment }: Keys): (() => void) | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return onSave
  if (isShortcut(event, 'comment')) return onComment
  return event.key === 'F6' ? () => focusPane(event.shiftKey ? -1 : 1) : null
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
