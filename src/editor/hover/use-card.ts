'use client'
import { useEffect, useRef, useState } from 'react'

const SHOW_AFTER = 350
const HIDE_AFTER = 250

/** Whether the card of something is shown: some time after the mouse came or while it is selected, until Escape. */
export function useCard(isSelected: boolean) {
  const [isHovered, setHovered] = useState(false)
  const [isDismissed, setDismissed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isShown = (isHovered || isSelected) && !isDismissed

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isShown) return undefined
    const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(true)
    document.addEventListener('keydown', dismiss, { capture: true })
    return () => document.removeEventListener('keydown', dismiss, { capture: true })
  }, [isShown])

  function soon(hovered: boolean) {
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => {
        setHovered(hovered)
        setDismissed(false)
      },
      hovered ? SHOW_AFTER : HIDE_AFTER,
    )
  }

  return { isShown, enter: () => soon(true), leave: () => soon(false) }
}
