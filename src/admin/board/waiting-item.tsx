'use client'
import { AdminLink } from '../parts/admin-link'
import { Ago } from '../parts/ago'
import { StatePill } from '../parts/state-pill'
import { useMessages } from '../use-messages'
import type { WaitingLine } from './board-answer'

/** A submission that waits: what it is, where it stands, who sent it, and by when it is due. */
export function WaitingItem({ line }: { line: WaitingLine }) {
  const words = useMessages().messages.board
  const { id, title, state, kind, submittedAt, submittedBy, due, isMine } = line
  return (
    <li className="board-item">
      <AdminLink to={`/collections/submissions/${id}`}>{title}</AdminLink>
      <StatePill state={state} />
      <p className="board-item__facts">
        {kind === 'correction' && <span>{words.correction}</span>}
        {isMine && <strong>{words.assigned}</strong>}
        <span>
          {words.by(submittedBy)} <Ago at={submittedAt} />
        </span>
        {due !== null && <Due due={due} />}
      </p>
    </li>
  )
}

function Due({ due }: { due: string }) {
  const words = useMessages().messages.board
  const isLate = due < new Date().toISOString()
  return (
    <span className={isLate ? 'board-item__late' : undefined}>
      {isLate ? words.overdue : words.due} <Ago at={due} />
    </span>
  )
}
