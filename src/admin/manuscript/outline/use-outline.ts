'use client'
import { useState } from 'react'
import {
  movedOutline,
  placedInOutline,
  removedFromOutline,
  type OutlineMove,
} from '@/domain/outline/edit-outline'
import type { OutlineLine } from '@/domain/outline/outline-line'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { outlineNumber } from '../model/outline-number'
import { useStoredOutline, type NewSection } from './use-stored-outline'

/** What can be done with the outline; every change is saved at once, one after the other. */
export type Outline = {
  move: (section: string, move: OutlineMove) => void
  place: (section: string, before: string | null) => void
  remove: (section: string) => void
  undo: (() => void) | null
  add: (sections: readonly NewSection[], after: string | null) => Promise<string[]>
  refusal: string | null
}

/** The outline of the report on the desk. */
export function useOutline(onTold: (sentence: string) => void): Outline {
  const words = useMessages().messages.manuscript.outline
  const { now } = useDeskContext()
  const { put, add, refusal } = useStoredOutline()
  const [removed, setRemoved] = useState<readonly OutlineLine[] | null>(null)
  const titleOf = (section: string) => now().sections.get(section)?.title ?? ''

  function apply(section: string, lines: readonly OutlineLine[] | null) {
    const title = titleOf(section)
    if (lines) {
      setRemoved(null)
      put(lines)
    }
    onTold(lines ? words.moved(title, outlineNumber(lines, section)) : words.cannotMove(title))
  }

  function remove(section: string) {
    const { lines } = now()
    setRemoved(lines)
    put(removedFromOutline(lines, section))
    onTold(words.removed(titleOf(section)))
  }

  function undo(lines: readonly OutlineLine[]) {
    setRemoved(null)
    put(lines)
    onTold(words.undone)
  }

  return {
    refusal,
    add,
    remove,
    move: (section, move) => apply(section, movedOutline(now().lines, { section, move })),
    place: (section, before) => apply(section, placedInOutline(now().lines, { section, before })),
    undo: removed && (() => undo(removed)),
  }
}
