'use client'
import { Link } from '@payloadcms/ui'
import { useAdminAddress } from '../api/use-admin-address'
import { CorrectEdition } from '../correction/correct-edition'
import { Moment } from '../parts/moment'
import { StatePill } from '../parts/state-pill'
import { useMessages } from '../use-messages'
import type { ReportStatus } from './report-status'

/** The newest edition, the newest submissions, and whether the working copy has moved on since. */
export function WhereItStands({ status }: { status: ReportStatus }) {
  return (
    <>
      <NewestEdition edition={status.newestEdition} />
      <Submissions submissions={status.submissions} />
      <ChangedSince isChanged={status.changedSinceSubmitted} />
    </>
  )
}

function NewestEdition({ edition }: { edition: ReportStatus['newestEdition'] }) {
  const { report } = useMessages().messages
  if (edition === null) return <p>{report.noEdition}</p>
  return (
    <>
      <p>
        {report.newestEdition} <a href={edition.address}>{edition.number}</a>,{' '}
        <Moment at={edition.publishedAt} />
      </p>
      <p>
        <CorrectEdition {...edition} />
      </p>
    </>
  )
}

function Submissions({ submissions }: Pick<ReportStatus, 'submissions'>) {
  const { report } = useMessages().messages
  if (submissions.length === 0) return <p>{report.noSubmission}</p>
  return (
    <div>
      <h3>{report.submissions}</h3>
      <ul className="report-workflow__submissions">
        {submissions.map((submission) => (
          <SubmissionItem key={submission.id} {...submission} />
        ))}
      </ul>
    </div>
  )
}

function SubmissionItem({ id, state, submittedAt }: ReportStatus['submissions'][number]) {
  const address = useAdminAddress(`/collections/submissions/${id}`)
  return (
    <li>
      <Link href={address} prefetch={false}>
        <Moment at={submittedAt} withTime />
      </Link>{' '}
      <StatePill state={state} />
    </li>
  )
}

function ChangedSince({ isChanged }: { isChanged: boolean | null }) {
  const { report } = useMessages().messages
  if (isChanged === null) return null
  return <p>{isChanged ? report.changed : report.unchanged}</p>
}
