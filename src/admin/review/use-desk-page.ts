'use client'
import { useMemo, useState } from 'react'
import { useMessages } from '../use-messages'
import type { DeskContext } from './desk-context'
import { useDeskKeys } from './keys/use-desk-keys'
import { notesByPlace } from './model/notes-by-place'
import { placesIn } from './model/places-in'
import { basesOf, submittedView, type CompareBasis } from './model/submitted-view'
import { useComposer } from './text/use-composer'
import { useTour } from './text/use-tour'
import type { LoadedDesk } from './use-desk'

export type DeskPageState = ReturnType<typeof useDeskPage>

/** What the desk shows, where one is on it, and what its keys do. */
export function useDeskPage(id: string, desk: LoadedDesk) {
  const { text, course, refresh } = desk
  const { messages } = useMessages()
  const [told, setTold] = useState('')
  const [areKeysShown, showKeys] = useState(false)
  const bases = useMemo(() => basesOf(text.views), [text])
  const [basis, setBasis] = useState<CompareBasis | null>(bases[0] ?? null)
  const [show, setShow] = useState<'changes' | 'all'>(basis === 'look' ? 'changes' : 'all')
  const view = useMemo(() => submittedView(text, basis), [text, basis])
  const places = useMemo(() => placesIn(text.content), [text])
  const notes = useMemo(() => notesByPlace(course, places), [course, places])
  const tour = useTour({ view, places, notes, onTold: setTold })
  const composer = useComposer(tour.current, places)
  const keys = useDeskKeys({ tour, onComment: composer.begin, onHelp: () => showKeys(true) })

  const names = useMemo(() => new Map(course.people.map((one) => [one.id, one.name])), [course])
  const context: DeskContext = {
    ...desk,
    ...{ id, places, notes },
    nameOf: (user) => names.get(user) ?? messages.desk.someone,
    onShow: tour.goTo,
    onDone: (sentence) => {
      setTold(sentence)
      void refresh()
    },
  }
  return {
    ...{ context, told, view, tour, composer, keys, areKeysShown, showKeys },
    ...{ bases, basis, setBasis, show, setShow },
  }
}
