'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import type { LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, type ReactNode } from 'react'
import { useCard } from '../hover/use-card'
import { anchorOf, type Anchor } from '../popover/anchor'
import type { Target } from './place'

type Props = {
  nodeKey: string
  open: LexicalCommand<Target>
  children?: ReactNode
  look?: 'note'
  isMissing?: boolean
  name?: string
  title?: string
  /** What is shown beside the chip while the mouse is over it or the arrow keys have selected it. */
  card?: (card: { anchor: Anchor; onEnter: () => void; onLeave: () => void }) => ReactNode
}

/** An inline node as authors see it: a click opens it, as does Enter when the arrow keys have come to it. */
export function Chip({
  nodeKey,
  open,
  children,
  look,
  isMissing = false,
  name,
  title,
  card,
}: Props) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const { isShown, enter, leave } = useCard(isSelected)
  const anchor = useCallback(() => anchorOf(editor, nodeKey)(), [editor, nodeKey])
  return (
    <span
      role="button"
      className={look ? `editor-chip editor-chip--${look}` : 'editor-chip'}
      aria-haspopup="dialog"
      aria-label={name}
      title={title}
      data-selected={isSelected}
      data-missing={isMissing}
      onMouseEnter={card && enter}
      onMouseLeave={card && leave}
      onClick={() => {
        leave()
        editor.dispatchCommand(open, { key: nodeKey })
      }}
    >
      {children}
      {isShown && card?.({ anchor, onEnter: enter, onLeave: leave })}
    </span>
  )
}
