'use client'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../../api/use-ask'
import type { DeskHandle } from '../desk/use-desk'
import { withSection, type DeskSection } from '../model/desk'
import type { PresenceAnswer } from '../presence/use-presence'
import { fetchSection } from './save-section'

/** A newer text of a section that is being written here, and who saved it. */
export type Newer = { section: DeskSection; name: string }

type Options = { presence: PresenceAnswer | null; open: ReadonlyMap<string, unknown> }

/**
 * Follows what others save: a section that nobody writes in here is shown anew, one that is being written is told of. The
 * answer has those by section id.
 */
export function useOthersSaves(
  { now, change, refreshStatus, reload }: DeskHandle,
  { presence, open }: Options,
): ReadonlyMap<string, Newer> {
  const ask = useAsk()
  const [newer, setNewer] = useState<ReadonlyMap<string, Newer>>(new Map())
  const isBusy = useRef(false)

  useEffect(() => {
    if (!presence || isBusy.current) return
    const { sections, rev } = now()
    const stale = [...sections.values()].filter(
      ({ id, rev: own }) =>
        (presence.revs[id]?.rev ?? 0) > Math.max(own, newer.get(id)?.section.rev ?? 0),
    )
    const isOutlineStale = presence.rev > rev
    if (stale.length === 0 && !isOutlineStale) return
    isBusy.current = true
    void catchUp().finally(() => {
      isBusy.current = false
    })

    async function catchUp() {
      if (isOutlineStale && open.size === 0) return reload()
      for (const { id } of stale) {
        const answer = await fetchSection(ask, id)
        if (!answer.ok) continue
        const name = presence?.revs[id]?.by ?? ''
        // The answer may be of our own save, which the desk knows by now.
        if (answer.value.rev <= (now().sections.get(id)?.rev ?? 0)) continue
        if (open.has(id))
          setNewer((before) => new Map([...before, [id, { section: answer.value, name }]]))
        else change((desk) => withSection(desk, answer.value))
      }
      await refreshStatus()
    }
  }, [presence, open, newer, ask, change, now, refreshStatus, reload])
  return newer
}
