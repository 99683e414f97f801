'use client'
import { useStatus } from '../../api/use-status'
import { RefusalBanner } from '../../parts/refusal-banner'
import { ReportStatus } from '../../report/report-status'
import { SubmitForm } from '../../report/submit-form'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { useRemarksContext } from '../remarks/remarks-context'

/** Submits the report again when what was asked for is done. */
export function Resubmit() {
  const { messages } = useMessages()
  const words = messages.remarks.review
  const { desk, status } = useDeskContext()
  const { refresh, onTold, unsaved } = useRemarksContext()
  const { answer } = useStatus(`reports/${desk.report.id}/status`, {
    schema: ReportStatus,
    version: status,
  })
  if (!answer) return <p>{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const unsavedFirst = { code: 'unsaved', message: words.saveFirst }
  return (
    <details className="manuscript-part__group">
      <summary>{words.resubmit}</summary>
      <div className="manuscript-resubmit">
        <SubmitForm
          id={desk.report.id}
          blockers={[...(unsaved.size > 0 ? [unsavedFirst] : []), ...answer.value.submitBlockers]}
          onSubmitted={() => {
            onTold(words.submitted)
            void refresh()
          }}
        />
      </div>
    </details>
  )
}
