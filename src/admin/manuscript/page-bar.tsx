'use client'
import { useMemo } from 'react'
import { useMessages } from '../use-messages'
import { useDeskContext } from './desk/desk-context'
import { countWords } from './model/count-words'
import type { Hit } from './model/search-manuscript'
import { PlainButton } from './parts/plain-button'
import { PresenceLine } from './presence/presence-line'
import type { PresenceAnswer } from './presence/use-presence'
import { SearchBar } from './search/search-bar'

type Props = {
  presence: PresenceAnswer | null
  unsaved: number
  offers: number
  onSaveAll: () => void
  onGoTo: (hit: Hit) => void
}

/** What concerns the whole manuscript: search, who is here, what is unsaved, how long it is, the preview. */
export function PageBar({ presence, unsaved, offers, onSaveAll, onGoTo }: Props) {
  const { messages } = useMessages()
  const words = messages.manuscript
  const { desk, reading } = useDeskContext()
  const count = useMemo(
    () => reading.sections.reduce((sum, { blocks }) => sum + countWords(blocks), 0),
    [reading.sections],
  )
  return (
    <div className="manuscript-bar">
      <SearchBar onGoTo={onGoTo} />
      <PresenceLine presence={presence} sections={desk.sections} />
      <span>{words.words(count)}</span>
      {unsaved > 0 ? (
        <>
          <span className="manuscript-unsaved">{words.unsavedCount(unsaved)}</span>
          <PlainButton onClick={onSaveAll}>{words.saveAll}</PlainButton>
        </>
      ) : (
        <span>{words.nothingUnsaved}</span>
      )}
      <a
        className="manuscript-button"
        href={`/forhandsvisning/respons/${desk.report.id}`}
        target="_blank"
        rel="noreferrer"
      >
        {words.preview} <span className="admin-hidden">{messages.newTab}</span>
      </a>
      {offers > 0 && (
        <p className="manuscript-notice" role="status">
          {words.recovery.many(offers)}
        </p>
      )}
    </div>
  )
}
