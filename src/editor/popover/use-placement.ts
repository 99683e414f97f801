'use client'
import { useLayoutEffect, type RefObject } from 'react'
import type { Anchor } from './anchor'
import { popoverPlace } from './place-popover'

/** Shows an element above everything else, beside a place in the text, and keeps it there while the page moves. */
export function usePlacement(ref: RefObject<HTMLElement | null>, anchor: Anchor): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    element.showPopover()
    const place = () => moveTo(element, anchor)
    place()
    // What is hidden cannot be focused, so React's own autoFocus came too early.
    element.querySelector<HTMLElement>('[data-first-focus="true"]')?.focus()
    const sizes = new ResizeObserver(place)
    sizes.observe(element)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [ref, anchor])
}

function moveTo(element: HTMLElement, anchor: Anchor): void {
  const box = element.getBoundingClientRect()
  const screen = { width: window.innerWidth, height: window.innerHeight }
  const { left, top } = popoverPlace(anchor(), { box, screen })
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}
