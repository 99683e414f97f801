'use client'
import { AdminLink } from '../parts/admin-link'
import { Moment } from '../parts/moment'
import { useMessages } from '../use-messages'
import type { EditionAnswer } from './edition-answer'

/** What an edition is: who published and approved it, and the way to what readers read. */
export function EditionFacts({ edition }: { edition: EditionAnswer }) {
  const { messages } = useMessages()
  const words = messages.edition
  const { slug, number, publishedAt, publishedBy, approvedBy, newest, submission } = edition
  return (
    <section aria-labelledby="edition-facts">
      <h2 id="edition-facts">{words.facts}</h2>
      <p>
        <a href={`/r/${slug}/${number}`} target="_blank" rel="noreferrer">
          {words.public} <span className="admin-hidden">{messages.newTab}</span>
        </a>
      </p>
      <dl className="submission-review__facts">
        <dt>{words.published}</dt>
        <dd>
          <Moment at={publishedAt} withTime /> {words.by(publishedBy)}
        </dd>
        <dt>{words.approved}</dt>
        <dd>{approvedBy.join(', ') || words.nobody}</dd>
        <dt>{words.newest}</dt>
        <dd>
          {newest === number ? words.isNewest : <a href={`/r/${slug}/${newest}`}>{newest}</a>}
        </dd>
        <dt>{words.note}</dt>
        <dd>{edition.changeNote}</dd>
        <dt>{words.sha256}</dt>
        <dd className="submission-review__hash">
          <code>{edition.sha256}</code>
        </dd>
      </dl>
      <p>
        <AdminLink to={`/collections/submissions/${submission}`}>{words.submission}</AdminLink>
      </p>
    </section>
  )
}

/** That an edition was published before anyone had approved it, and what is left to do. */
export function EmergencyStatus({ edition }: { edition: EditionAnswer }) {
  const words = useMessages().messages.edition.emergency
  const { emergency, submission } = edition
  if (emergency === null) return null
  const { approvedAt, deadline } = emergency
  return (
    <section className="admin-reasons" aria-labelledby="edition-emergency">
      <h2 id="edition-emergency">{words.heading}</h2>
      <p>
        {approvedAt === null ? words.waiting : words.approved}{' '}
        <Moment at={approvedAt ?? deadline} withTime />.
      </p>
      {approvedAt === null && (
        <p>
          <AdminLink to={`/collections/submissions/${submission}`}>{words.approve}</AdminLink>
        </p>
      )}
    </section>
  )
}
