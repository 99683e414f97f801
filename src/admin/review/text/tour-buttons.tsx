'use client'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { useMessages } from '../../use-messages'
import type { StopKind } from '../model/stops'
import type { Tour } from './use-tour'

type Props = { tour: Tour; kind: Exclude<StopKind, 'blocks'> }

/** The way to the previous and the next stop of a kind, and which of them one is at. */
export function TourButtons({ tour, kind }: Props) {
  const words = useMessages().messages.desk.tour
  const count = tour.stops[kind].length
  if (count === 0) return <span className="desk-bar__none">{words.none[kind]}</span>
  return (
    <span className="desk-bar__tour" role="group" aria-label={words.names[kind]}>
      <PlainButton aria-label={words.previous[kind]} onClick={() => tour.step(kind, -1)}>
        <span aria-hidden="true">↑</span>
      </PlainButton>
      <span>{words.counted[kind]({ number: tour.at[kind], count })}</span>
      <PlainButton aria-label={words.next[kind]} onClick={() => tour.step(kind, 1)}>
        <span aria-hidden="true">↓</span>
      </PlainButton>
    </span>
  )
}
