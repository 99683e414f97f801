'use client'
import type { KeyboardEvent } from 'react'
import type { OutlineMove } from '@/domain/outline/edit-outline'

type Tree = {
  ids: readonly string[]
  titles: readonly string[]
  onFocus: (section: string) => void
  onOpen: (section: string) => void
  onRename: (section: string) => void
  onMove: (section: string, move: OutlineMove) => void
  onRemove: (section: string) => void
}

const MOVES: Readonly<Record<string, OutlineMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
}

/** The keys of the outline, by the tree pattern of the ARIA Authoring Practices, and Alt+Shift+arrow as in Word. */
export function useTreeKeys(tree: { current: HTMLElement | null }, keys: Tree) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const section = itemOf(event.target)
    if (section === null) return
    const isHandled =
      event.altKey && event.shiftKey
        ? move(section, { key: event.key, keys })
        : act(section, { event, keys, tree: tree.current })
    if (isHandled) event.preventDefault()
  }
}

function move(section: string, { key, keys }: { key: string; keys: Tree }): boolean {
  const wanted = MOVES[key]
  if (wanted) keys.onMove(section, wanted)
  return wanted !== undefined
}

type Act = { event: KeyboardEvent; keys: Tree; tree: HTMLElement | null }

function act(section: string, { event, keys, tree }: Act): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const actions: Readonly<Record<string, () => void>> = {
    Enter: () => keys.onOpen(section),
    F2: () => keys.onRename(section),
    Delete: () => keys.onRemove(section),
  }
  const action = actions[event.key]
  if (action) action()
  const target = action ? null : targetOf(section, { key: event.key, keys })
  if (target) {
    keys.onFocus(target)
    tree?.querySelector<HTMLElement>(`[data-section="${target}"]`)?.focus()
  }
  return action !== undefined || target !== null
}

function targetOf(section: string, { key, keys: { ids, titles } }: { key: string; keys: Tree }) {
  const place = ids.indexOf(section)
  const places: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    Home: 0,
    End: ids.length - 1,
  }
  const wanted = places[key]
  if (wanted !== undefined) return ids[wanted] ?? null
  return key.length === 1 && key !== ' ' ? (ids[typedAhead(titles, { key, place })] ?? null) : null
}

/** The next line that begins with a letter. */
function typedAhead(
  titles: readonly string[],
  { key, place }: { key: string; place: number },
): number {
  const begins = (title: string) => title.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())
  const next = titles.findIndex((title, i) => i > place && begins(title))
  return next === -1 ? titles.findIndex(begins) : next
}

function itemOf(target: EventTarget): string | null {
  return target instanceof HTMLElement && target.role === 'treeitem'
    ? (target.dataset.section ?? null)
    : null
}
