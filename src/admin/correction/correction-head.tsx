'use client'
import { Link } from '@payloadcms/ui'
import { useAdminAddress } from '../api/use-admin-address'
import { Reasons } from '../parts/reasons'
import { useMessages } from '../use-messages'
import type { CorrectionAnswer } from './correction-answer'

/** Which edition it is, what comes of a correction, and why there can be none now. */
export function CorrectionHead({ value }: { value: CorrectionAnswer }) {
  const words = useMessages().messages.correction
  const { edition, correction, blockers } = value
  const report = useAdminAddress(`/collections/reports/${edition.report}`)
  return (
    <div className="correction__head">
      <p className="correction__title">{edition.title}</p>
      <h1>{words.heading(edition.number)}</h1>
      <p>{words.introduction(edition.number)}</p>
      <p>{words.tables}</p>
      <p className="correction__links">
        <a href={edition.address} target="_blank" rel="noopener">
          {words.read(edition.number)}
        </a>
        <Link href={report} prefetch={false}>
          {words.toReport}
        </Link>
      </p>
      <Reasons
        id="correction-blocked"
        heading={words.blocked}
        reasons={blockers.map(({ message }) => message)}
      />
      {correction?.state === 'submitted' && correction.submission && (
        <ToSubmission id={correction.submission} />
      )}
    </div>
  )
}

function ToSubmission({ id }: { id: string }) {
  const words = useMessages().messages.correction
  const address = useAdminAddress(`/collections/submissions/${id}`)
  return (
    <p>
      <Link href={address} prefetch={false}>
        {words.toSubmission}
      </Link>
    </p>
  )
}
