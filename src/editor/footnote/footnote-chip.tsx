'use client'
import { memo } from 'react'
import type { Footnote } from '@/domain/content/inline'
import { Chip } from '../nodes/chip'
import { useLibrary } from '../sources/use-library'
import { useMessages } from '../use-messages'
import { noteText } from './note-text'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

type Props = { footnote: Footnote | null; nodeKey: string }

/** A footnote's mark; its number is counted by the style sheet, since it is never stored. */
export const FootnoteChip = memo(function FootnoteChip({ footnote, nodeKey }: Props) {
  const library = useLibrary()
  const { messages } = useMessages()
  const text = footnote ? noteText(footnote, library) : ''
  return (
    <Chip
      nodeKey={nodeKey}
      open={OPEN_FOOTNOTE_COMMAND}
      look="note"
      name={messages.footnote.mark(text)}
      title={text}
    />
  )
})
