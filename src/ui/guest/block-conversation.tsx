import type { ReportLanguage } from '@/domain/content/report-content'
import { CommentForm } from './comment-form'
import type { Conversation } from './conversation'
import { OwnThreadView } from './own-thread'

type Props = {
  /** Null for the whole text. */
  block: string | null
  conversation: Conversation
  language: ReportLanguage
}

/** What the outside reviewer said about one block or about the whole text, and a form to say more. */
export function BlockConversation({ block, conversation, language }: Props) {
  const { threads, refused, words } = conversation
  const isHere = refused !== null && refused.thread === null && refused.block === block
  const open = block === null ? words.commentWhole : words.commentBlock
  return (
    <div className="guest-conversation">
      {threads
        .filter((thread) => thread.block === block)
        .map((thread) => (
          <OwnThreadView
            key={thread.id}
            thread={thread}
            conversation={conversation}
            language={language}
          />
        ))}
      <CommentForm
        about={{ block }}
        words={{ open, label: words.yourComment, send: words.send }}
        refused={isHere ? refused : null}
      />
    </div>
  )
}
