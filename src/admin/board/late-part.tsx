'use client'
import { AdminLink } from '../parts/admin-link'
import { Ago } from '../parts/ago'
import { useMessages } from '../use-messages'
import type { BoardAnswer } from './board-answer'
import { BoardPart } from './board-part'
import { WaitingItem } from './waiting-item'

/** What should have been done by now: reviews, and published reports that should have been gone through again. */
export function LatePart({ overdue }: Pick<BoardAnswer, 'overdue'>) {
  const words = useMessages().messages.board.late
  const { submissions, reports } = overdue
  const isEmpty = submissions.length + reports.length === 0
  return (
    <BoardPart heading={words.heading} empty={isEmpty ? words.none : null}>
      <ul className="board-list">
        {submissions.map((line) => (
          <WaitingItem key={line.id} line={line} />
        ))}
        {reports.map(({ id, title, reviewBy }) => (
          <li key={id} className="board-item">
            <AdminLink to={`/collections/reports/${id}`}>{title}</AdminLink>
            <p className="board-item__facts board-item__late">
              <span>
                {words.reviewBy} <Ago at={reviewBy} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </BoardPart>
  )
}
