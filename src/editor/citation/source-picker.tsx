'use client'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { CitableSource } from '@/domain/citation/citable-source'
import type { SourceUses } from '@/domain/citation/search-sources'
import { sourceLabel } from '@/domain/citation/source-label'
import { useReportContext } from '../report/use-report-context'
import { shelfIndex } from '../sources/shelf-index'
import type { Shelf } from '../sources/source-shelf'
import { useMessages } from '../use-messages'
import { moveAmongChoices } from './move-among-choices'

const SHOWN = 20
const NO_USES: SourceUses = new Map()

type Props = { shelf: Shelf; chosen: readonly string[]; onToggle: (source: string) => void }

/** The library with a search box; arrow keys go down into the results, Enter in the box takes the first. */
export function SourcePicker({ shelf, chosen, onToggle }: Props) {
  const id = useId()
  const words = useMessages().messages.citation
  const [query, setQuery] = useState('')
  const found = useSearch(shelf, query)

  function takeFirst(event: KeyboardEvent) {
    const [first] = found
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || query.trim() === '') return
    event.preventDefault()
    if (!first) return
    flushSync(() => {
      if (!chosen.includes(first.id)) onToggle(first.id)
      setQuery('')
    })
    goToLocator(event.currentTarget)
  }

  return (
    <div className="editor-dialog__field" onKeyDown={moveAmongChoices}>
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        autoFocus
        autoComplete="off"
        value={query}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={takeFirst}
      />
      <p id={`${id}-hint`} className="editor-dialog__hint">
        {words.searchHint}
      </p>
      <p className="editor-dialog__hint" role="status">
        {shelf.state === 'ready' ? words.found(found.length) : words[shelf.state]}
      </p>
      <Results found={found} chosen={chosen} onToggle={onToggle} />
    </div>
  )
}

function useSearch({ sources }: Shelf, query: string): readonly CitableSource[] {
  const { uses = NO_USES, yearSuffixes } = useReportContext() ?? {}
  return useMemo(
    () => shelfIndex(sources, yearSuffixes).search(query, { uses }),
    [sources, yearSuffixes, query, uses],
  )
}

// What comes next is nearly always the page; the mouse and the space bar leave the focus where it is.
function goToLocator(input: Element): void {
  const locators = input.closest('form')?.querySelectorAll<HTMLElement>('[data-locator] input')
  Array.from(locators ?? [])
    .at(-1)
    ?.focus()
}

type ResultsProps = Omit<Props, 'shelf'> & { found: readonly CitableSource[] }

function Results({ found, chosen, onToggle }: ResultsProps) {
  const { messages, language } = useMessages()
  const words = messages.citation
  if (found.length === 0) return null
  return (
    <fieldset className="editor-dialog__results">
      <legend>{words.results}</legend>
      {found.slice(0, SHOWN).map((source, index) => (
        <label key={source.id} className="editor-dialog__choice">
          <input
            type="checkbox"
            tabIndex={index === 0 ? 0 : -1}
            checked={chosen.includes(source.id)}
            onChange={() => onToggle(source.id)}
          />
          <span>
            <strong>{sourceLabel(source, language)}</strong> {source.title}
          </span>
        </label>
      ))}
      {found.length > SHOWN && (
        <p className="editor-dialog__hint">{words.more(found.length - SHOWN)}</p>
      )}
    </fieldset>
  )
}
