'use client'
import { Button } from '@payloadcms/ui'
import { Moment } from '../../parts/moment'
import { StatePill } from '../../parts/state-pill'
import { useMessages } from '../../use-messages'
import { PublishedEdition } from '../decision/published-edition'
import { useDeskContext } from '../desk-context'

/** Which submission it is and where it stands: by whom, since when, due when, and who is to review it. */
export function DeskHeader() {
  const { messages } = useMessages()
  const words = messages.desk.header
  const { id, course, nameOf } = useDeskContext()
  const { submission, status } = course
  return (
    <header className="desk-header">
      <div className="desk-header__line">
        <StatePill state={status.state} />
        <span>{words.sequence(submission.sequence)}</span>
        {status.kind === 'correction' && <span>{words.correction}</span>}
        <Button
          el="anchor"
          margin={false}
          size="small"
          buttonStyle="secondary"
          newTab
          url={`/forhandsvisning/innsending/${id}`}
        >
          {words.read} <span className="admin-hidden">{messages.newTab}</span>
        </Button>
      </div>
      <p>
        {words.sentBy(nameOf(submission.submittedBy))}{' '}
        <Moment at={submission.submittedAt} withTime />
        {'. '}
        {submission.assigned.length === 0
          ? words.unassigned
          : words.assigned(submission.assigned.map(nameOf))}
        {status.dueAt !== null && (
          <>
            {' '}
            {words.due} <Moment at={status.dueAt} />.
          </>
        )}
      </p>
      {submission.note !== null && (
        <figure className="desk-header__note">
          <figcaption>{words.note}</figcaption>
          <blockquote>{submission.note}</blockquote>
        </figure>
      )}
      {status.state === 'published' && <PublishedEdition submission={id} />}
    </header>
  )
}
