'use client'
import { useState } from 'react'
import { useMessages } from '../../use-messages'
import type { NotesByPlace } from '../model/notes-by-place'
import type { Places } from '../model/places-in'
import { stepAmong, type Direction } from '../model/step-among'
import { stopsOf, type Stop, type StopKind } from '../model/stops'
import type { SubmittedView } from '../model/submitted-view'

type Toured = {
  view: SubmittedView | null
  places: Places
  notes: NotesByPlace
  onTold: (sentence: string) => void
}

/** What is to be shown; a new object each time, so that the same place can be shown again. */
export type Shown = Pick<Stop, 'place' | 'anchor'>

export type Tour = {
  /** The place that one is at. */
  current: string | null
  /** The stops of each kind along the page. */
  stops: Record<StopKind, readonly Stop[]>
  /** The number of the stop of each kind that one is at, from 1; 0 where one is at none. */
  at: Record<StopKind, number>
  shown: Shown | null
  /** Goes to the next or the previous stop of a kind, and says which it is. */
  step: (kind: StopKind, direction: Direction) => void
  goTo: (place: string) => void
  /** Marks where one is without going there, as when something in the text is clicked. */
  visit: (place: string) => void
}

/** Going through the text from change to change, from finding to finding, from comment to comment, or by paragraph. */
export function useTour({ view, places, notes, onTold }: Toured): Tour {
  const words = useMessages().messages.desk.tour
  const [current, setCurrent] = useState<string | null>(null)
  const [last, setLast] = useState<{ kind: StopKind; index: number } | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const { order, stops } = stopsOf({ view, places, notes })
  const indexOf = (kind: StopKind) =>
    last?.kind === kind && stops[kind][last.index]?.place === current ? last.index : null

  function step(kind: StopKind, direction: Direction) {
    const places = stops[kind].map(({ place }) => place)
    const index = stepAmong(places, { order, current, direction, index: indexOf(kind) })
    const stop = index === null ? undefined : stops[kind][index]
    if (index === null || stop === undefined) return onTold(words.none[kind])
    setLast({ kind, index })
    go(stop)
    const name = placeName(stop.place)
    onTold(words.at[kind]({ number: index + 1, count: places.length, place: name }))
  }

  function go({ place, anchor }: Shown) {
    setCurrent(place)
    setShown({ place, anchor })
  }

  function placeName(place: string): string {
    const section = places.sectionOf.get(place)
    return section ? words.inSection(section.name) : ''
  }

  const at = (kind: StopKind) => (indexOf(kind) ?? -1) + 1
  return {
    ...{ current, stops, shown, step },
    at: { changes: at('changes'), findings: at('findings'), threads: at('threads'), blocks: 0 },
    goTo: (place) => go({ place, anchor: null }),
    visit: setCurrent,
  }
}
