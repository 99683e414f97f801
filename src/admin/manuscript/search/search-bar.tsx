'use client'
import { useDeferredValue, useMemo, useState } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { MAX_HITS, searchManuscript, type Hit } from '../model/search-manuscript'

/** Searches in the whole report; a hit leads to its place. */
export function SearchBar({ onGoTo }: { onGoTo: (hit: Hit) => void }) {
  const words = useMessages().messages.manuscript.search
  const [query, setQuery] = useState('')
  const hits = useHits(useDeferredValue(query))
  return (
    <search className="manuscript-search">
      <input
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
      />
      {query.trim().length > 1 && (
        <div className="manuscript-search__hits">
          <p role="status">
            {words.hits(hits.length)} {hits.length === MAX_HITS && words.many}
          </p>
          <ol>
            {hits.map((hit, i) => (
              <li key={i}>
                <button type="button" onClick={() => onGoTo(hit)}>
                  {hit.before}
                  <mark>{hit.match}</mark>
                  {hit.after}
                  {hit.block === null && ` (${words.inHeading})`}
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </search>
  )
}

function useHits(query: string): Hit[] {
  const { reading } = useDeskContext()
  const { messages } = useMessages()
  return useMemo(() => {
    const { sources, numbering, language } = reading.reading
    const tableName = () => messages.manuscript.difference.unknownTable
    const wording = { sources, numbering, language, tableName }
    return searchManuscript(reading.sections, { query, wording })
  }, [reading, query, messages])
}
