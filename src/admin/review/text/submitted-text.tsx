'use client'
import { memo, useMemo } from 'react'
import { ComparisonView } from '@/ui/comparison/comparison-view'
import { PublicRendering } from '../../parts/public-rendering'
import { useDeskContext } from '../desk-context'
import type { SubmittedView } from '../model/submitted-view'
import { PlaceNotesView } from '../notes/place-notes'
import type { DeskPageState } from '../use-desk-page'
import { FirstText } from './first-text'
import { blockAround } from './selected-words'
import { TEXT_STYLES } from './text-styles'

/** The text as readers will see it, with its changes; the notes are the admin's own and stand in its slots. */
export function SubmittedText({ page }: { page: DeskPageState }) {
  const { text, notes } = useDeskContext()
  const { view, show, tour, composer } = page
  const composed = composer.composing?.place ?? null
  const noted = useNoted([...notes.places.keys(), ...(composed === null ? [] : [composed])])
  return (
    <div
      onClick={(event) => {
        const [target] = event.nativeEvent.composedPath()
        const block = target instanceof Node ? blockAround(target) : null
        if (block !== null) tour.visit(block)
      }}
    >
      <PublicRendering
        language={text.content.report.language}
        styles={TEXT_STYLES}
        slotted={noted.map((place) => (
          <div key={place} slot={slotOf(place)} className="desk-beside">
            <PlaceNotesView place={place} notes={notes.places.get(place)} composer={composer} />
          </div>
        ))}
      >
        <Rendered view={view} show={show} noted={noted} content={text.content} />
      </PublicRendering>
    </div>
  )
}

type Rendering = {
  view: SubmittedView | null
  show: 'changes' | 'all'
  noted: readonly string[]
  content: Parameters<typeof FirstText>[0]['content']
}

// Remembered, since a report has hundreds of blocks, and what is said beside them changes with every act.
const Rendered = memo(function Rendered({ view, show, noted, content }: Rendering) {
  const slots = new Set(noted)
  const aside = (id: string) => (slots.has(id) ? <slot name={slotOf(id)} /> : null)
  if (!view) return <FirstText content={content} aside={aside} />
  return <ComparisonView {...view.props} show={show} aside={aside} />
})

function slotOf(place: string): string {
  return `ved-${place}`
}

/** The same list as long as it has the same places. */
function useNoted(places: readonly string[]): readonly string[] {
  const key = [...new Set(places)].toSorted().join(' ')
  return useMemo(() => (key === '' ? [] : key.split(' ')), [key])
}
