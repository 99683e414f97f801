'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import type { Footnote } from '@/domain/content/inline'
import { useShelf } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { noteText } from './note-text'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

type Props = { footnote: Footnote; nodeKey: string }

/** A footnote's mark; its number is counted by the style sheet, since it is never stored. */
export function FootnoteChip({ footnote, nodeKey }: Props) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const { sources } = useShelf()
  const { messages, language } = useMessages()
  const text = noteText(footnote, { sources, language })
  return (
    <span
      role="button"
      className="editor-chip editor-chip--note"
      aria-haspopup="dialog"
      aria-label={messages.footnote.mark(text)}
      title={text}
      data-selected={isSelected}
      onClick={() => editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, { key: nodeKey })}
    />
  )
}
