'use client'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import type { DeskThread } from '../model/desk-thread'
import { threadAnchor } from '../model/stops'
import { ThreadActs } from './thread-acts'

/** A thread of comments: what it is about, where that stands now, what was said, and what can be done with it. */
export function ThreadNote({ thread }: { thread: DeskThread }) {
  const words = useMessages().messages.desk.thread
  const { id, quote, place, state, comments } = thread
  return (
    <article
      id={threadAnchor(id)}
      className={`desk-note desk-note--thread desk-note--${state}`}
      tabIndex={-1}
    >
      <p className="desk-note__label">
        <strong>{words.states[state]}</strong>
        {place.state !== 'unchanged' && <> · {words.places[place.state]}</>}
      </p>
      {quote !== '' && <p className="desk-note__passage">«{quote}»</p>}
      {place.nearest !== null && <p>{words.nearest(place.nearest)}</p>}
      <Settled thread={thread} />
      <ol className="desk-thread">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="desk-note__label">
              <strong>{comment.author?.name ?? comment.guest ?? words.someone}</strong>
              {comment.guest !== null && <> ({words.guest})</>} <Moment at={comment.at} withTime />
            </p>
            <p className="desk-thread__text">{comment.text}</p>
          </li>
        ))}
      </ol>
      <ThreadActs thread={thread} />
    </article>
  )
}

function Settled({ thread: { resolved, carriedOver, state } }: { thread: DeskThread }) {
  const words = useMessages().messages.desk.thread
  const settled = state === 'resolved' ? resolved : state === 'carried-over' ? carriedOver : null
  if (!settled) return null
  return (
    <p>
      {words.settledBy(settled.by?.name ?? words.someone)} <Moment at={settled.at} />
    </p>
  )
}
