'use client'
import { useId, type RefObject } from 'react'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import type { DeskPerson } from '../model/desk-answer'
import { MentionList } from './mention-list'
import { useMentions } from './use-mentions'

type Props = {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  error: string | null
  ref: RefObject<HTMLTextAreaElement | null>
  people: readonly DeskPerson[]
}

/** A text area where an at sign opens a list of people. */
export function MentionArea({ people, ...area }: Props) {
  const words = useMessages().messages.desk.thread
  const listId = useId()
  const mentions = useMentions({ ...area, people })
  const { found, chosen } = mentions
  return (
    <div className="desk-mention">
      <TextArea
        {...area}
        isRequired
        maxLength={10_000}
        rows={3}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        onKeyDown={mentions.handleKey}
        onSelect={(event) => mentions.setCaret(event.currentTarget.selectionStart)}
        onChange={mentions.write}
      />
      <p role="status" className="admin-hidden">
        {mentions.isAsking && words.people(found.length)}
      </p>
      <MentionList id={listId} found={found} chosen={chosen} onChoose={mentions.choose} />
    </div>
  )
}
