'use client'
import { useMessages } from '../../use-messages'
import type { SpokenThread } from '../remarks/threads-answer'

/** The words that a thread is about, and what has become of them since. */
export function ThreadPlace({ thread: { quote, place } }: { thread: SpokenThread }) {
  const words = useMessages().messages.remarks.threads
  return (
    <>
      {quote !== '' && <p className="manuscript-remark__quote">«{quote}»</p>}
      {place.state !== 'unchanged' && (
        <p className="manuscript-remark__kind">{words[place.state]}</p>
      )}
      {place.nearest && (
        <p>
          {words.nearest} «{place.nearest}»
        </p>
      )}
    </>
  )
}
