'use client'
import { useState } from 'react'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { Moment } from '../parts/moment'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { EditionAct } from './edition-act'
import { EditionAnswer } from './edition-answer'
import { EditionFacts, EmergencyStatus } from './edition-facts'

/** What is known of an edition, and what can be done with it. */
export function EditionDesk({ id }: { id: string }) {
  const { messages } = useMessages()
  const { answer, refresh } = useStatus(`editions/${id}/status`, { schema: EditionAnswer })
  const [told, setTold] = useState('')
  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const edition = answer.value
  const isWithdrawn = edition.withdrawals[0]?.act === 'withdrawn'

  function handleDone(sentence: string) {
    setTold(sentence)
    void refresh()
  }

  return (
    <div className="submission-review edition-desk">
      <Announcement text={told} />
      <EmergencyStatus edition={edition} />
      <EditionFacts edition={edition} />
      <WithdrawalHistory withdrawals={edition.withdrawals} />
      <EditionAct
        key={isWithdrawn ? 'restore' : 'withdraw'}
        id={id}
        edition={edition}
        act={isWithdrawn ? 'restore' : 'withdraw'}
        onDone={handleDone}
      />
    </div>
  )
}

function WithdrawalHistory({ withdrawals }: Pick<EditionAnswer, 'withdrawals'>) {
  const words = useMessages().messages.edition
  return (
    <section aria-labelledby="edition-history">
      <h2 id="edition-history">{words.history}</h2>
      {withdrawals.length === 0 && <p>{words.noHistory}</p>}
      <ol className="submission-review__decisions">
        {withdrawals.map(({ act, reason, by, at }) => (
          <li key={at}>
            <p>
              {words.acts[act](by)}, <Moment at={at} withTime />
            </p>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  )
}
