'use client'
import { Moment } from '../../parts/moment'
import { StatePill } from '../../parts/state-pill'
import { useMessages } from '../../use-messages'
import { PublishedEdition } from '../decision/published-edition'
import { useDeskContext } from '../desk-context'

/** Which submission it is and where it stands: by whom, since when, due when, and who is to review it. */
export function DeskHeader() {
  const { messages } = useMessages()
  const words = messages.desk.header
  const { id, course } = useDeskContext()
  const { submission, status } = course
  return (
    <header className="desk-header">
      <div className="desk-header__line">
        <StatePill state={status.state} />
        <span>{words.sequence(submission.sequence)}</span>
        {status.kind === 'correction' && <span>{words.correction}</span>}
        <a href={`/forhandsvisning/innsending/${id}`} target="_blank" rel="noreferrer">
          {words.read} <span className="admin-hidden">{messages.newTab}</span>
        </a>
      </div>
      <Course />
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

function Course() {
  const words = useMessages().messages.desk.header
  const { course, nameOf } = useDeskContext()
  const { submittedBy, submittedAt, assigned } = course.submission
  const { dueAt } = course.status
  return (
    <p>
      {words.sentBy(nameOf(submittedBy))} <Moment at={submittedAt} withTime />
      {'. '}
      {assigned.length === 0 ? words.unassigned : words.assigned(assigned.map(nameOf))}
      {dueAt !== null && (
        <>
          {' '}
          {words.due} <Moment at={dueAt} />.
        </>
      )}
    </p>
  )
}
