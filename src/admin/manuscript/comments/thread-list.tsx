'use client'
import { useMessages } from '../../use-messages'
import type { SpokenThread } from '../remarks/threads-answer'
import { ThreadItem } from './thread-item'

/** Threads in the order in which they were begun; those that are done with are folded away. */
export function ThreadList({ threads }: { threads: readonly SpokenThread[] }) {
  const words = useMessages().messages.remarks.threads
  const open = threads.filter(({ state }) => state !== 'resolved')
  const settled = threads.filter(({ state }) => state === 'resolved')
  return (
    <>
      <Threads threads={open} />
      {settled.length > 0 && (
        <details className="manuscript-part__group">
          <summary>{words.settled(settled.length)}</summary>
          <Threads threads={settled} />
        </details>
      )}
    </>
  )
}

function Threads({ threads }: { threads: readonly SpokenThread[] }) {
  if (threads.length === 0) return null
  return (
    <ul>
      {threads.map((thread) => (
        <ThreadItem key={thread.id} thread={thread} />
      ))}
    </ul>
  )
}
