'use client'
import { useState } from 'react'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { PairCard } from './pair-card'
import { DuplicatesAnswer } from './source-answers'

/** The pairs of sources that look like one work; after a merge they are asked for again. */
export function DuplicateList() {
  const { messages } = useMessages()
  const words = messages.sources.duplicates
  const [done, setDone] = useState('')
  const { answer, refresh } = useStatus('sources/duplicates', { schema: DuplicatesAnswer })
  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const { pairs, total } = answer.value

  async function handleMerged(citations: number) {
    await refresh()
    setDone(words.done(citations))
    document.getElementById('pairs')?.focus()
  }

  return (
    <section className="source-page__form">
      <h2 id="pairs" tabIndex={-1}>
        {pairs.length === 0 ? words.none : words.total(pairs.length, total)}
      </h2>
      {done && <p>{done}</p>}
      <Announcement text={done} />
      <ul className="source-cards">
        {pairs.map((pair) => (
          <li
            key={`${pair.first.source.id} ${pair.second.source.id} ${pair.first.rev} ${pair.second.rev}`}
          >
            <PairCard pair={pair} onMerged={(citations) => void handleMerged(citations)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
