'use client'
import { Pill } from '@payloadcms/ui'
import { AdminLink } from '../parts/admin-link'
import { Ago } from '../parts/ago'
import { useMessages } from '../use-messages'
import type { RecentEdition } from './board-answer'
import { BoardPart } from './board-part'

/** What readers got last, with the way to what they read and to what is known of it here. */
export function PublishedPart({ editions }: { editions: readonly RecentEdition[] }) {
  const words = useMessages().messages.board.published
  return (
    <BoardPart heading={words.heading} empty={editions.length === 0 ? words.none : null}>
      <ul className="board-list">
        {editions.map((edition) => (
          <Published key={edition.id} edition={edition} />
        ))}
      </ul>
    </BoardPart>
  )
}

function Published({ edition }: { edition: RecentEdition }) {
  const words = useMessages().messages.board.published
  const { id, slug, number, title, publishedAt, isEmergency, isWithdrawn } = edition
  return (
    <li className="board-item">
      <a href={`/r/${slug}/${number}`}>{title}</a>
      {isWithdrawn && (
        <Pill pillStyle="error" size="small">
          {words.withdrawn}
        </Pill>
      )}
      {isEmergency && (
        <Pill pillStyle="warning" size="small">
          {words.emergency}
        </Pill>
      )}
      <p className="board-item__facts">
        <span>
          {words.edition(number)}, <Ago at={publishedAt} />
        </span>
        <AdminLink to={`/collections/editions/${id}`}>
          {words.about}
          <span className="admin-hidden">: {title}</span>
        </AdminLink>
      </p>
    </li>
  )
}
