'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { Decide } from './decide'
import { Publish } from './publish'
import { PublishedEdition } from './published-edition'
import { SubmissionFacts } from './submission-facts'
import { SubmissionStatus } from './submission-status'

/** A submission's facts and the three steps that can be taken with it. */
export function ReviewDesk({ id }: { id: string }) {
  const { messages } = useMessages()
  const { answer, refresh } = useStatus(`submissions/${id}/status`, { schema: SubmissionStatus })
  const [told, setTold] = useState('')
  useShownState(answer?.ok ? answer.value.state : undefined)

  function handleDone(sentence: string) {
    setTold(sentence)
    void refresh()
  }

  return (
    <div className="submission-review">
      <Announcement text={told} />
      {answer === null && <p>{messages.loading}</p>}
      {answer?.ok === false && <RefusalBanner sentence={answer.refusal.sentence} />}
      {answer?.ok && <Desk id={id} status={answer.value} onDone={handleDone} />}
    </div>
  )
}

type DeskProps = { id: string; status: SubmissionStatus; onDone: (sentence: string) => void }

function Desk({ id, status, onDone }: DeskProps) {
  const { messages } = useMessages()
  return (
    <>
      {status.state === 'published' && <PublishedEdition submission={id} />}
      <SubmissionFacts id={id} status={status} />
      <h2>{messages.review.actions}</h2>
      <div className="submission-review__steps">
        <Decide id={id} step="approve" blockers={status.blockers.approve} onDone={onDone} />
        <Decide
          id={id}
          step="request-changes"
          blockers={status.blockers['request-changes']}
          onDone={onDone}
        />
        <Publish id={id} status={status} onDone={onDone} />
      </div>
    </>
  )
}

// The form beside was filled before the decision; no save is needed for what a command has done.
function useShownState(state: string | undefined): void {
  const { setValue, value } = useField<string>({ path: 'state' })
  useEffect(() => {
    if (state !== undefined && state !== value) setValue(state, true)
  }, [setValue, state, value])
}
