'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { isOverdue } from '@/domain/review/queue/queue-order'
import { stateAfter } from '@/domain/review/submission-state'
import { AdminLink } from '../parts/admin-link'
import { Ago } from '../parts/ago'
import { StatePill } from '../parts/state-pill'
import { useMessages } from '../use-messages'
import type { Person, QueueLine } from './queue-answer'

type Props = {
  line: QueueLine
  people: readonly Person[]
  /** Opens the assignment; null for whoever may not assign. */
  onAssign: (() => void) | null
}

/** One submission that waits: a row of the table, or a card where there is no room for one. */
export function QueueRow({ line, people, onAssign }: Props) {
  const { messages } = useMessages()
  const words = messages.queue
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? words.nothing
  const reviewers = line.reviewers.map(nameOf)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <AdminLink to={`/collections/submissions/${line.id}`}>{line.title}</AdminLink>
        {line.kind === 'correction' && <> ({messages.board.correction.toLowerCase()})</>}
      </th>
      <Cell label={words.state}>
        <Standing line={line} />
      </Cell>
      <Cell label={words.submitted}>
        {nameOf(line.submittedBy)}, <Ago at={line.submittedAt} />
      </Cell>
      <Cell label={words.due}>
        <Due line={line} />
      </Cell>
      <Cell label={words.assigned}>{reviewers.join(', ') || words.nobody}</Cell>
      <Cell label={words.findings}>{words.blocking(line.openFindings)}</Cell>
      <Cell label={words.country}>{line.country ?? words.nothing}</Cell>
      {onAssign && (
        <Cell label={words.action}>
          <AssignButton line={line} onAssign={onAssign} />
        </Cell>
      )}
    </tr>
  )
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell">
      <span className="queue-table__label" aria-hidden="true">
        {label}
      </span>
      <span>{children}</span>
    </td>
  )
}

function Standing({
  line: { state, publishesAt, approvers, approvalsNeeded },
}: Pick<Props, 'line'>) {
  const words = useMessages().messages.queue
  return (
    <>
      <StatePill state={state} />
      {publishesAt !== null && (
        <>
          {' '}
          {words.publishes} <Ago at={publishesAt} />
        </>
      )}
      {approvalsNeeded > 1 && <> {words.approvals(approvers.length, approvalsNeeded)}</>}
    </>
  )
}

function Due({ line }: Pick<Props, 'line'>) {
  const words = useMessages().messages.queue
  if (line.due === null) return words.noDue
  const isLate = isOverdue(line, new Date().toISOString())
  return (
    <span className={isLate ? 'board-item__late' : undefined}>
      {isLate && words.late} <Ago at={line.due} />
    </span>
  )
}

function AssignButton({ line, onAssign }: { line: QueueLine; onAssign: () => void }) {
  const words = useMessages().messages.queue
  if (stateAfter('assign', line.state) === null) return words.nothing
  return (
    <Button
      buttonStyle="secondary"
      margin={false}
      size="small"
      extraButtonProps={{ 'aria-label': words.assignOf(line.title) }}
      onClick={onAssign}
    >
      {words.assign}
    </Button>
  )
}
