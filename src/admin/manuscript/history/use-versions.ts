'use client'
import { useEffect, useState } from 'react'
import type { Refusal } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import type { DeskSection } from '../model/desk'
import { SectionVersions, versionOf, type SectionVersion } from './section-versions'

const PAGE = 20

/** The saved revisions of a section: null until they are fetched; `more` is null where there are no older ones. */
export type Versions = {
  versions: readonly SectionVersion[] | null
  refusal: Refusal | null
  more: (() => void) | null
}

/** The saved revisions of a section, newest first, and again as soon as it is saved. */
export function useVersions({ id, rev }: DeskSection): Versions {
  const ask = useAsk()
  const [versions, setVersions] = useState<SectionVersion[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [pages, setPages] = useState(1)
  const [hasMore, setHasMore] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const query = `where[parent][equals]=${id}&sort=-version.rev&depth=1&limit=${pages * PAGE}`
    void ask(`sections/versions?${query}`, { schema: SectionVersions }).then((answer) => {
      if (!isCurrent) return
      if (!answer.ok) {
        setRefusal(answer.refusal)
        return
      }
      setVersions(answer.value.docs.map(versionOf))
      setHasMore(answer.value.hasNextPage)
    })
    return () => {
      isCurrent = false
    }
  }, [ask, id, pages, rev])
  return { versions, refusal, more: hasMore ? () => setPages((before) => before + 1) : null }
}
