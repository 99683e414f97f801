'use client'
import { useState } from 'react'
import { useMessages } from '../use-messages'
import { AssignDialog } from './assign-dialog'
import type { Person, QueueLine } from './queue-answer'
import { QueueRow } from './queue-row'

type Props = {
  lines: readonly QueueLine[]
  people: readonly Person[]
  mayAssign: boolean
  onAssigned: (sentence: string) => void
}

// On a narrow screen the rows are shown as cards, which takes from a table what it is; the roles give it back.
/** The queue as a table. */
export function QueueTable({ lines, people, mayAssign, onAssigned }: Props) {
  const words = useMessages().messages.queue
  const [assigning, setAssigning] = useState<QueueLine | null>(null)
  return (
    <>
      <table role="table" className="queue-table">
        <caption className="admin-hidden">{words.caption}</caption>
        <QueueHead mayAssign={mayAssign} />
        <tbody role="rowgroup">
          {lines.map((line) => (
            <QueueRow
              key={line.id}
              line={line}
              people={people}
              onAssign={mayAssign ? () => setAssigning(line) : null}
            />
          ))}
        </tbody>
      </table>
      {assigning && (
        <AssignDialog
          line={assigning}
          people={people}
          onDone={(sentence) => {
            setAssigning(null)
            if (sentence !== null) onAssigned(sentence)
          }}
        />
      )}
    </>
  )
}

function QueueHead({ mayAssign }: Pick<Props, 'mayAssign'>) {
  const { queue: words } = useMessages().messages
  const { report, state, submitted, due, assigned, findings, country } = words
  const columns = [report, state, submitted, due, assigned, findings, country]
  return (
    <thead role="rowgroup">
      <tr role="row">
        {[...columns, ...(mayAssign ? [words.action] : [])].map((label) => (
          <th key={label} role="columnheader" scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
