'use client'
import { useMemo, useState } from 'react'
import { parseCiteQuery } from '@/domain/citation/recognise/parse-cite-query'
import type { SourceUses } from '@/domain/citation/search-sources'
import type { Citation, Reference } from '@/domain/content/inline'
import { useReportContext } from '../report/use-report-context'
import { shelfIndex } from '../sources/shelf-index'
import { useFreshShelf } from '../sources/use-shelf'
import { addReference, citationOf, draftOf, type CitationDraft } from './citation-draft'

const NO_USES: SourceUses = new Map()

/** What is typed and chosen in the citing picker, and the citation that Enter would make of it. */
export function useCitePicker(citation: Citation | null) {
  const { sources, state } = useFreshShelf()
  const { uses = NO_USES, yearSuffixes } = useReportContext() ?? {}
  const [id] = useState(() => citation?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState(() => draftOf(citation))
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [around, setAround] = useState({ prefix: '', suffix: '' })
  const found = useMemo(
    () => shelfIndex(sources, yearSuffixes).search(query, { uses }),
    [query, sources, yearSuffixes, uses],
  )
  const locator = parseCiteQuery(query).at(-1)?.locator ?? null
  const isSearching = query.trim() !== '' || draft.references.length === 0
  const withSource = (source: string): CitationDraft =>
    addReference(draft, { source, ...placed({ locator, ...around }) })
  const chosen = found[Math.min(active, found.length - 1)]
  const next = isSearching && chosen ? withSource(chosen.id) : draft

  function search(typed: string) {
    setQuery(typed)
    setActive(0)
  }

  return {
    ...{ state, sources, draft, setDraft, query, search, active, setActive, around, setAround },
    ...{ found, isSearching },
    /** The citation as it would be if Enter were pressed now. */
    pending: citationOf(next, id),
    made: (made: CitationDraft) => citationOf(made, id),
    withSource,
    /** Takes the work that is chosen into the citation and makes room for one more. */
    takeChosen() {
      setDraft(next)
      setAround({ prefix: '', suffix: '' })
      search('')
    },
  }
}

export type CitePickerState = ReturnType<typeof useCitePicker>

function placed({
  locator,
  prefix,
  suffix,
}: {
  locator: Reference['locator'] | null
  prefix: string
  suffix: string
}): Omit<Reference, 'source'> {
  return {
    ...(locator && { locator }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  }
}
