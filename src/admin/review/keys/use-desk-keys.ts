'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Tour } from '../text/use-tour'
import { DESK_KEYS, type DeskAct } from './desk-shortcuts'
import { focusNextPane } from './focus-next-pane'

type Keyed = { tour: Tour; onComment: () => void; onHelp: () => void }

/** Whether single letters act. People who speak to their machine, or whose keys slip, turn them off. */
export type DeskKeys = { areOn: boolean; turn: (on: boolean) => void }

const STORED = 'landrespons-desk-keys'

/** The keys of the desk: single letters where nobody writes, and F6 from part to part. */
export function useDeskKeys({ tour, onComment, onHelp }: Keyed): DeskKeys {
  const [areOn, setAreOn] = useState(() => localStorage.getItem(STORED) !== 'off')
  const acts: Record<DeskAct, () => void> = {
    'next-change': () => tour.step('changes', 1),
    'previous-change': () => tour.step('changes', -1),
    'next-finding': () => tour.step('findings', 1),
    'previous-finding': () => tour.step('findings', -1),
    'next-thread': () => tour.step('threads', 1),
    'previous-thread': () => tour.step('threads', -1),
    'next-block': () => tour.step('blocks', 1),
    'previous-block': () => tour.step('blocks', -1),
    comment: onComment,
    checklist: () => document.getElementById('desk-checklist')?.focus(),
    help: onHelp,
  }
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'F6') {
      event.preventDefault()
      return focusNextPane(event.shiftKey ? -1 : 1)
    }
    const act = areOn && !isWriting(event) ? actOf(event) : undefined
    if (!act) return
    event.preventDefault()
    acts[act]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return {
    areOn,
    turn: (on) => {
      localStorage.setItem(STORED, on ? 'on' : 'off')
      setAreOn(on)
    },
  }
}

function actOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): DeskAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  return DESK_KEYS.find((one) => one.key === key)?.does
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return false
  if (document.querySelector('dialog[open]')) return true
  return (
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]',
    ) !== null
  )
}
