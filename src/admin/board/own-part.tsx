'use client'
import { AdminLink } from '../parts/admin-link'
import { Ago } from '../parts/ago'
import { StatePill } from '../parts/state-pill'
import { useMessages } from '../use-messages'
import type { OwnReport } from './board-answer'
import { BoardPart } from './board-part'

const SHOWN = 8

type Props = {
  reports: readonly OwnReport[]
  /** Whether they may write new ones. */
  mayWrite: boolean
}

/** Someone's own reports, each with the way to its text. */
export function OwnPart({ reports, mayWrite }: Props) {
  const words = useMessages().messages.board.mine
  return (
    <BoardPart
      heading={words.heading}
      empty={reports.length === 0 ? words.none : null}
      more={
        <>
          {mayWrite && <AdminLink to="/collections/reports/create">{words.create}</AdminLink>}
          {mayWrite && <AdminLink to="/importer">{words.import}</AdminLink>}
          <AdminLink to="/collections/reports">{words.all}</AdminLink>
        </>
      }
    >
      <ul className="board-list">
        {reports.slice(0, SHOWN).map((report) => (
          <OwnItem key={report.id} report={report} />
        ))}
      </ul>
    </BoardPart>
  )
}

function OwnItem({ report: { id, title, submission, savedAt } }: { report: OwnReport }) {
  const words = useMessages().messages.board.mine
  return (
    <li className="board-item">
      <AdminLink to={`/collections/reports/${id}/manuscript`}>{title}</AdminLink>
      {submission ? (
        <StatePill state={submission.state} />
      ) : (
        <span className="board-item__note">{words.notSubmitted}</span>
      )}
      <p className="board-item__facts">
        {savedAt !== null && (
          <span>
            {words.saved} <Ago at={savedAt} />
          </span>
        )}
        {submission && (
          <span>
            {words.submittedAt} <Ago at={submission.at} />
          </span>
        )}
        {submission?.state === 'changes-requested' && (
          <AdminLink to={`/collections/submissions/${submission.id}`}>{words.seeReview}</AdminLink>
        )}
      </p>
    </li>
  )
}
