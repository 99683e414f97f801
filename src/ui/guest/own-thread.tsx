import type { ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { CommentForm } from './comment-form'
import type { Conversation, OwnThread } from './conversation'
import { threadAnchor } from './thread-anchor'

type Props = { thread: OwnThread; conversation: Conversation; language: ReportLanguage }

/** One thread with its answers, and a form to answer while it is open. */
export function OwnThreadView({ thread, conversation: { refused, words }, language }: Props) {
  const form = { open: words.answer, label: words.yourAnswer, send: words.sendAnswer }
  return (
    <div className="guest-thread" id={threadAnchor(thread.id)}>
      {thread.comments.map(({ id, text, guest, at }) => (
        <div key={id}>
          <p className="meta">
            <strong>{guest === null ? words.house : words.you}</strong>,{' '}
            <Day date={at} language={language} />
          </p>
          <p className="guest-text">{text}</p>
        </div>
      ))}
      {thread.resolved ? (
        <p className="meta">{words.resolved}</p>
      ) : (
        <CommentForm
          about={{ thread: thread.id }}
          words={form}
          refused={refused?.thread === thread.id ? refused : null}
        />
      )}
    </div>
  )
}
