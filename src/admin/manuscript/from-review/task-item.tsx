'use client'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { useRemarksContext } from '../remarks/remarks-context'
import type { ReviewTask } from './review-tasks'

const SIGNS = { open: '○', done: '✓', waived: '✓' } as const

/** One thing that the review asked for, whether it is done, and the way to its place. */
export function TaskItem({ task: { state, text, by, home } }: { task: ReviewTask }) {
  const { remarks } = useMessages().messages
  const { choose, goTo } = useRemarksContext()
  const words = remarks.review
  const said = { open: words.notDone, done: words.done, waived: words.waivedTask }[state]
  return (
    <li data-state={state}>
      <p className="manuscript-remark__kind">
        <span aria-hidden="true">{SIGNS[state]}</span> {said}
        {by !== null && ` · ${by}`}
      </p>
      <p className="manuscript-thread__text">{text}</p>
      {home && (
        <PlainButton
          onClick={() => {
            choose(home)
            goTo(home)
          }}
        >
          {remarks.show}
        </PlainButton>
      )}
    </li>
  )
}
