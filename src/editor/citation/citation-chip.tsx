'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import type { Citation } from '@/domain/content/inline'
import { useShelf } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { citationLabel } from './citation-label'
import { OPEN_CITATION_COMMAND } from './open-citation'

type Props = { citation: Citation; nodeKey: string }

/** A citation's words in the text; a click opens it, as does Enter when the arrow keys have come to it. */
export function CitationChip({ citation, nodeKey }: Props) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const { state, sources } = useShelf()
  const { messages, language } = useMessages()
  const words = messages.citation
  const isMissing =
    state === 'ready' && citation.references.some(({ source }) => !sources.has(source))
  return (
    <span
      role="button"
      className="editor-chip"
      aria-haspopup="dialog"
      title={isMissing ? words.missing : words.hint}
      data-selected={isSelected}
      data-missing={isMissing}
      onClick={() => editor.dispatchCommand(OPEN_CITATION_COMMAND, { key: nodeKey })}
    >
      {state === 'ready' ? citationLabel(citation, { sources, language }) : '…'}
    </span>
  )
}
