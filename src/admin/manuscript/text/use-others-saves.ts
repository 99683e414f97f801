'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { useDeskContext } from '../desk/desk-context'
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
export function useOthersSaves({ presence, open }: Options): ReadonlyMap<string, Newer> {
  const { now, refreshStatus, reload } = useDeskContext()
  const [newer, setNewer] = useState<ReadonlyMap<string, Newer>>(new Map())
  const takeOver = useTakeOver(setNewer)
  const isBusy = useRef(false)

  useEffect(() => {
    if (!presence || isBusy.current) return
    const { rev, sections } = now()
    const stale = [...sections.values()].filter((section) =>
      isStale(section, { presence, newer: newer.get(section.id) }),
    )
    const isOutlineStale = presence.rev > rev
    if (stale.length === 0 && !isOutlineStale) return
    isBusy.current = true
    void catchUp().finally(() => {
      isBusy.current = false
    })

    async function catchUp() {
      // Everything is fetched anew only while nobody writes.
      if (isOutlineStale && open.size === 0) return reload()
      for (const { id } of stale)
        await takeOver(id, { name: presence?.revs[id]?.by ?? '', isOpen: open.has(id) })
      await refreshStatus()
    }
  }, [presence, open, newer, now, refreshStatus, reload, takeOver])
  return newer
}

function isStale(
  { id, rev }: DeskSection,
  { presence, newer }: { presence: PresenceAnswer; newer: Newer | undefined },
): boolean {
  return (presence.revs[id]?.rev ?? 0) > Math.max(rev, newer?.section.rev ?? 0)
}

type Found = { name: string; isOpen: boolean }
type Change = (next: (newer: ReadonlyMap<string, Newer>) => ReadonlyMap<string, Newer>) => void

/** Fetches a section that somebody saved, and shows it, or tells of it where it is being written. */
function useTakeOver(changeNewer: Change) {
  const ask = useAsk()
  const { now, change } = useDeskContext()
  return useCallback(
    async (id: string, { name, isOpen }: Found): Promise<void> => {
      const answer = await fetchSection(ask, id)
      if (!answer.ok) return
      const section = answer.value
      // The answer may be of our own save, which the desk knows by now.
      if (section.rev <= (now().sections.get(id)?.rev ?? 0)) return
      if (isOpen) changeNewer((newer) => new Map([...newer, [id, { section, name }]]))
      else change((desk) => withSection(desk, section))
    },
    [ask, change, changeNewer, now],
  )
}
