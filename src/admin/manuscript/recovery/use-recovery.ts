'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { isSameContent } from '@/domain/compare/same-content'
import type { Desk, DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import { copiesOf, dropCopies, type RecoveryCopy } from './recovery-copy'

/** Text that was not saved last time: section id → copy. */
export type Recovery = {
  offers: ReadonlyMap<string, RecoveryCopy>
  /** Takes an offer away; `isForgotten` says that the copy goes as well. */
  settle: (section: string, isForgotten: boolean) => void
}

/** Looks once for text of this report that was not saved; what has been saved since is forgotten. */
export function useRecovery(desk: Desk): Recovery {
  const { user } = useAuth()
  const id = user ? String(user.id) : ''
  const [offers, setOffers] = useState<ReadonlyMap<string, RecoveryCopy>>(new Map())
  const { sections } = desk
  const [atStart] = useState(sections)

  useEffect(() => {
    let isCurrent = true
    void copiesOf(id).then(async (copies) => {
      const own = [...copies].flatMap(([section, copy]) => {
        const saved = atStart.get(section)
        return saved ? [{ section, copy, saved }] : []
      })
      const settled = own.filter(({ copy, saved }) => isSaved(copy, saved))
      await dropCopies(
        id,
        settled.map(({ section }) => section),
      )
      if (!isCurrent) return
      const open = own.filter((offer) => !settled.includes(offer))
      setOffers(new Map(open.map(({ section, copy }) => [section, copy])))
    })
    return () => {
      isCurrent = false
    }
  }, [atStart, id])

  const settle = useCallback(
    (section: string, isForgotten: boolean) => {
      if (isForgotten) void dropCopies(id, [section])
      setOffers((before) => new Map([...before].filter(([other]) => other !== section)))
    },
    [id],
  )
  return { offers, settle }
}

function isSaved({ title, body }: RecoveryCopy, saved: DeskSection): boolean {
  const blocks = writtenBlocks(body, () => crypto.randomUUID())
  return title === saved.title && blocks !== null && isSameContent(blocks, saved.blocks)
}
