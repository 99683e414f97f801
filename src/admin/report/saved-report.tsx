'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { ReportStatus } from './report-status'
import { SubmitForm } from './submit-form'
import { WhereItStands } from './where-it-stands'

/** The workflow of a report that has been saved: asked for again after every save. */
export function SavedReport({ id }: { id: string }) {
  const { messages } = useMessages()
  const { lastUpdateTime } = useDocumentInfo()
  const { answer, refresh } = useStatus(`reports/${id}/status`, {
    schema: ReportStatus,
    version: lastUpdateTime,
  })
  const [told, setTold] = useState('')

  function handleSubmitted() {
    setTold(messages.report.submitted)
    void refresh()
  }

  return (
    <>
      <Announcement text={told} />
      {answer === null && <p>{messages.loading}</p>}
      {answer?.ok === false && <RefusalBanner sentence={answer.refusal.sentence} />}
      {answer?.ok && (
        <>
          <WhereItStands status={answer.value} />
          <SubmitForm
            id={id}
            blockers={answer.value.submitBlockers}
            onSubmitted={handleSubmitted}
          />
        </>
      )}
    </>
  )
}
