'use client'
import type { KeyboardEvent } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import type { Outline } from './use-outline'
import { treeCommand, type TreeCommand } from './tree-command'

type Tree = {
  sections: readonly SectionVisit[]
  outline: Outline
  onFocus: (section: string) => void
  onOpen: (section: string) => void
  onRename: (section: string) => void
}

/** The keys of the outline; see `treeCommand`. */
export function useTreeKeys(tree: { current: HTMLElement | null }, keys: Tree) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const section = itemOf(event.target)
    if (section === null) return
    const command = treeCommand(event, { lines: keys.sections, at: section })
    if (!command) return
    event.preventDefault()
    if (command.type === 'focus') focusItem(tree.current, command.section)
    run(command, { section, keys })
  }
}

function run(command: TreeCommand, { section, keys }: { section: string; keys: Tree }): void {
  const { outline, onOpen, onRename, onFocus } = keys
  const actions = { open: onOpen, rename: onRename, remove: outline.remove }
  if (command.type === 'focus') onFocus(command.section)
  else if (command.type === 'move') outline.move(section, command.move)
  else actions[command.type](section)
}

function focusItem(tree: HTMLElement | null, section: string): void {
  tree?.querySelector<HTMLElement>(`[data-section="${section}"]`)?.focus()
}

function itemOf(target: EventTarget): string | null {
  return target instanceof HTMLElement && target.role === 'treeitem'
    ? (target.dataset.section ?? null)
    : null
}
