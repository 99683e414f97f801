'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import type { LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { Target } from './place'

type Props = {
  nodeKey: string
  open: LexicalCommand<Target>
  children?: ReactNode
  look?: 'note'
  isMissing?: boolean
  name?: string
  title?: string
}

/** An inline node as authors see it: a click opens it, as does Enter when the arrow keys have come to it. */
export function Chip({ nodeKey, open, children, look, isMissing = false, name, title }: Props) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  return (
    <span
      role="button"
      className={look ? `editor-chip editor-chip--${look}` : 'editor-chip'}
      aria-haspopup="dialog"
      aria-label={name}
      title={title}
      data-selected={isSelected}
      data-missing={isMissing}
      onClick={() => editor.dispatchCommand(open, { key: nodeKey })}
    >
      {children}
    </span>
  )
}
