'use client'
import { AdminLink } from '../parts/admin-link'
import { useMessages } from '../use-messages'
import type { BoardAnswer } from './board-answer'
import { BoardPart } from './board-part'

/** How many sources lack something, and which of them somebody has to do with. */
export function SourcesPart({ sources: { incomplete, own } }: Pick<BoardAnswer, 'sources'>) {
  const words = useMessages().messages.board.sources
  return (
    <BoardPart
      heading={words.heading}
      empty={incomplete === 0 ? words.none : null}
      more={
        incomplete > 0 && (
          <AdminLink to="/kilder/ufullstendige">{words.count(incomplete)}</AdminLink>
        )
      }
    >
      {own.length > 0 && (
        <>
          <p className="board-item__facts">{words.own}</p>
          <ul className="board-list">
            {own.map(({ id, label }) => (
              <li key={id} className="board-item">
                <AdminLink to={`/collections/sources/${id}`}>{label}</AdminLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </BoardPart>
  )
}
