'use client'
import { useDeskContext } from '../desk-context'
import { threadAnchor } from '../model/stops'
import type { Blocker } from '../model/submission-status'

type Target = { place?: string; show: () => void }

/** Where on the desk a reason is mended, and how to get there; null where no place on it is meant. */
export function usePlaceOfBlocker({ code, at }: Blocker): Target | null {
  const { places, course, onShow } = useDeskContext()
  if (code.startsWith('checklist-')) return { show: () => focusOn('desk-checklist') }
  const open = course.threads.find(({ state }) => state === 'open')
  if (code === 'threads-open' && open) return { show: () => focusOn(threadAnchor(open.id)) }
  const place = at === undefined ? undefined : places.placeOf.get(at)
  return place === undefined ? null : { place, show: () => onShow(place) }
}

function focusOn(id: string): void {
  const element = document.getElementById(id)
  element?.closest('details')?.setAttribute('open', '')
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'start' })
}
