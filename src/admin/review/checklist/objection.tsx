'use client'
import { useEffect } from 'react'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useRequiredText } from '../use-required-text'

type Props = { start: string; isRunning: boolean; onSave: (comment: string) => void }

/** What is not in order at a point of the checklist. */
export function Objection({ start, isRunning, onSave }: Props) {
  const words = useMessages().messages.desk.checklist
  const { field, take } = useRequiredText('checklist-comment-missing', start)
  const { ref } = field
  useEffect(() => ref.current?.focus(), [ref])
  return (
    <div className="desk-form">
      <TextArea label={words.comment} isRequired maxLength={5000} {...field} />
      <PlainButton
        isMain
        aria-disabled={isRunning}
        onClick={() => {
          const comment = take()
          if (comment !== null && !isRunning) onSave(comment)
        }}
      >
        {words.save}
      </PlainButton>
    </div>
  )
}
