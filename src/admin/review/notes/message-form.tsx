'use client'
import { useEffect } from 'react'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { mentionsIn } from '../model/mentions'
import { useRequiredText } from '../use-required-text'
import { MentionArea } from './mention-area'

type Props = {
  label: string
  button: string
  sentence: string | undefined
  isRunning: boolean
  onSend: (message: { text: string; mentions: string[] }) => void
  onClose: () => void
}

/** A few words to the others, in which people can be mentioned. What is written stays until it is sent. */
export function MessageForm({ label, button, sentence, isRunning, onSend, onClose }: Props) {
  const words = useMessages().messages.desk.thread
  const { people } = useDeskContext().course
  const { field, take } = useRequiredText('comment-empty')
  const { ref } = field
  useEffect(() => ref.current?.focus(), [ref])
  return (
    <form
      className="desk-form"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const text = take()
        if (text !== null && !isRunning) onSend({ text, mentions: mentionsIn(text, people) })
      }}
    >
      <MentionArea label={label} hint={words.hint} people={people} {...field} />
      <RefusalBanner sentence={sentence} />
      <div className="desk-acts">
        <PlainButton type="submit" isMain aria-disabled={isRunning}>
          {button}
        </PlainButton>
        <PlainButton onClick={onClose}>{words.cancel}</PlainButton>
      </div>
    </form>
  )
}
