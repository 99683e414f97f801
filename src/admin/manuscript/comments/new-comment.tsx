'use client'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { useRemarksContext } from '../remarks/remarks-context'
import { CommentForm } from './comment-form'
import type { CommentTarget } from './comment-target'

/** The comment that is about to be written, with what it is about above it. */
export function NewComment() {
  const words = useMessages().messages.remarks.threads
  const { desk } = useDeskContext()
  const { drafting, unsaved } = useRemarksContext()
  const { target, leave } = drafting
  if (!target) return null
  return (
    <CommentForm
      key={JSON.stringify(target)}
      label={words.text}
      button={words.send}
      path="comments/add"
      body={{ report: desk.report.id, ...target }}
      told={words.sent}
      onDone={leave}
    >
      <About target={target} />
      {target.section !== null && unsaved.has(target.section) && (
        <p className="manuscript-notice">{words.savedText}</p>
      )}
    </CommentForm>
  )
}

function About({ target: { section, block, quote } }: { target: CommentTarget }) {
  const words = useMessages().messages.remarks.threads
  const { desk } = useDeskContext()
  if (quote !== '')
    return (
      <p className="manuscript-remark__quote">
        {words.aboutQuote} «{quote}»
      </p>
    )
  if (block !== null) return <p>{words.aboutBlock}</p>
  if (section === null) return <p>{words.aboutReport}</p>
  return <p>{words.aboutSection(desk.sections.get(section)?.title ?? '')}</p>
}
