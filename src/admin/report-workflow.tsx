'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { SavedReport } from './report/saved-report'
import { useMessages } from './use-messages'
import './report/report.css'

/** Where a report stands on its way to an edition, and the button that submits it. */
export function ReportWorkflow() {
  const { id } = useDocumentInfo()
  const { messages } = useMessages()
  return (
    <section className="report-workflow" aria-labelledby="report-workflow-heading">
      <h2 id="report-workflow-heading">{messages.report.heading}</h2>
      {id === undefined ? (
        <p>{messages.report.saveDocumentFirst}</p>
      ) : (
        <SavedReport id={String(id)} />
      )}
    </section>
  )
}
