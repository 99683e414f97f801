'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { SavedReport } from './report/saved-report'
import { ToManuscript } from './report/to-manuscript'
import { useFieldOfAddress } from './report/use-field-of-address'
import { useMessages } from './use-messages'
import './report/report.css'

/** Where a report stands on its way to an edition, and the button that submits it. */
export function ReportWorkflow() {
  const { id } = useDocumentInfo()
  const { messages } = useMessages()
  useFieldOfAddress()
  return (
    <section className="report-workflow" aria-labelledby="report-workflow-heading">
      <h2 id="report-workflow-heading">{messages.report.heading}</h2>
      {id === undefined ? (
        <p>{messages.report.saveDocumentFirst}</p>
      ) : (
        <>
          <ToManuscript id={String(id)} />
          <SavedReport id={String(id)} />
        </>
      )}
    </section>
  )
}
