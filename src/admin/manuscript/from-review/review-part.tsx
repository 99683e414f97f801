'use client'
import { isOpen } from '@/domain/review/submission-state'
import { Moment } from '../../parts/moment'
import { StatePill } from '../../parts/state-pill'
import { useMessages } from '../../use-messages'
import { InspectorPart } from '../inspector/inspector-part'
import { useRemarksContext } from '../remarks/remarks-context'
import type { Since } from '../remarks/since-answer'
import { Resubmit } from './resubmit'
import { reviewTasks } from './review-tasks'
import { SectionsSince } from './sections-since'
import { TaskItem } from './task-item'

/** What the review asked for, to be worked off, and the way to submit again; nothing where nothing is under review. */
export function ReviewPart() {
  const words = useMessages().messages.remarks.review
  const { since } = useRemarksContext()
  if (!since) return null
  const { state, submittedAt } = since.submission
  const isAsked = state === 'changes-requested'
  if (!isAsked && !isOpen(state)) return null
  return (
    <InspectorPart heading={words.heading}>
      <div>
        <StatePill state={state} /> <Moment at={submittedAt} withTime />
      </div>
      {!isAsked && <p>{words.waiting}</p>}
      <Decisions decisions={since.decisions} />
      <Tasks since={since} />
      <SectionsSince changes={since.changes} />
      {isAsked && <Resubmit />}
    </InspectorPart>
  )
}

function Decisions({ decisions }: Pick<Since, 'decisions'>) {
  const words = useMessages().messages.remarks.review
  return decisions.map(({ decision, by, at, comment }) => (
    <div key={at} className="manuscript-remark" data-severity="said">
      <p className="manuscript-remark__kind">
        {decision === 'approved' ? words.approved(by) : words.asked(by)},{' '}
        <Moment at={at} withTime />
      </p>
      {comment !== null && <p className="manuscript-thread__text">{comment}</p>}
    </div>
  ))
}

function Tasks({ since }: { since: Since }) {
  const words = useMessages().messages.remarks.review
  const remarks = useRemarksContext()
  const tasks = reviewTasks(since, remarks)
  const done = tasks.filter(({ state }) => state !== 'open')
  if (tasks.length === 0) return <p>{words.noTasks}</p>
  return (
    <>
      <p>{words.tasks(done.length, tasks.length)}</p>
      <ol className="manuscript-tasks">
        {tasks.map((task) => (
          <TaskItem key={task.key} task={task} />
        ))}
      </ol>
    </>
  )
}
