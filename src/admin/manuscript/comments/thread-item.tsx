'use client'
import { useState } from 'react'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import { useRemarksContext } from '../remarks/remarks-context'
import type { SpokenComment, SpokenThread } from '../remarks/threads-answer'
import { CommentForm } from './comment-form'
import { SettleActs } from './settle-acts'
import { ThreadPlace } from './thread-place'

/** A thread: what it is about, what was said, and what one can do. */
export function ThreadItem({ thread }: { thread: SpokenThread }) {
  const { remarks } = useMessages().messages
  const { index, goTo } = useRemarksContext()
  const [isAnswering, setAnswering] = useState(false)
  const home = index.homeOf(thread.place) ?? index.homeOf(thread.about)
  const canAnswer = thread.state !== 'resolved'
  return (
    <li
      className="manuscript-remark manuscript-thread"
      data-severity={thread.state === 'open' ? 'said' : 'waived'}
      id={`thread-${thread.id}`}
    >
      <ThreadPlace thread={thread} />
      <ol>
        {thread.comments.map((comment) => (
          <CommentView key={comment.id} comment={comment} />
        ))}
      </ol>
      <div className="manuscript-remark__acts">
        {home && <PlainButton onClick={() => goTo(home)}>{remarks.show}</PlainButton>}
        {canAnswer && !isAnswering && (
          <PlainButton aria-expanded={false} onClick={() => setAnswering(true)}>
            {remarks.threads.reply}
          </PlainButton>
        )}
        <SettleActs thread={thread} />
      </div>
      {isAnswering && (
        <CommentForm
          label={remarks.threads.replyText}
          button={remarks.threads.reply}
          path={`comments/${thread.id}/reply`}
          told={remarks.threads.replied}
          onDone={() => setAnswering(false)}
        />
      )}
    </li>
  )
}

function CommentView({ comment: { text, author, guest, at } }: { comment: SpokenComment }) {
  const words = useMessages().messages.remarks.threads
  const name = author?.name ?? (guest === null ? words.unknown : words.guest(guest))
  return (
    <li>
      <p className="manuscript-thread__by">
        <strong>{name}</strong> <Moment at={at} withTime />
      </p>
      <p className="manuscript-thread__text">{text}</p>
    </li>
  )
}
