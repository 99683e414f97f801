'use client'
import { useCallback, useEffect, useState } from 'react'
import { isSameContent } from '@/domain/compare/same-content'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import { copiesOf, dropCopies, type RecoveryCopy } from './recovery-copy'
import { useUserId } from './use-recovery-copy'

/** Text that was not saved last time: section id → copy. */
export type Recovery = {
  offers: ReadonlyMap<string, RecoveryCopy>
  /** Takes an offer away; `isForgotten` says that the copy goes as well. */
  settle: (section: string, isForgotten: boolean) => void
}

/** Looks once for text of these sections that was not saved; what has been saved since is forgotten. */
export function useRecovery(sections: ReadonlyMap<string, DeskSection>): Recovery {
  const user = useUserId()
  const [offers, setOffers] = useState<ReadonlyMap<string, RecoveryCopy>>(new Map())
  const [atStart] = useState(sections)

  useEffect(() => {
    let isCurrent = true
    void unsavedCopies(user, atStart).then((found) => {
      if (isCurrent) setOffers(found)
    })
    return () => {
      isCurrent = false
    }
  }, [atStart, user])

  const settle = useCallback(
    (section: string, isForgotten: boolean) => {
      if (isForgotten) void dropCopies(user, [section])
      setOffers((before) => new Map([...before].filter(([other]) => other !== section)))
    },
    [user],
  )
  return { offers, settle }
}

async function unsavedCopies(
  user: string,
  sections: ReadonlyMap<string, DeskSection>,
): Promise<ReadonlyMap<string, RecoveryCopy>> {
  const own = [...(await copiesOf(user))].filter(([id]) => sections.has(id))
  const isDone = ([id, copy]: [string, RecoveryCopy]) => isSaved(copy, sections.get(id))
  await dropCopies(
    user,
    own.filter(isDone).map(([id]) => id),
  )
  return new Map(own.filter((kept) => !isDone(kept)))
}

function isSaved({ title, body }: RecoveryCopy, saved: DeskSection | undefined): boolean {
  const blocks = writtenBlocks(body)
  return title === saved?.title && blocks !== null && isSameContent(blocks, saved.blocks)
}
