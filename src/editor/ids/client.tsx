'use client'
import { createClientFeature, RelationshipNode } from '@payloadcms/richtext-lexical/client'
import { ParagraphNode } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { CitationNode } from '../citation/citation-node'
import { FootnoteNode } from '../footnote/footnote-node'
import { newId } from './new-id'
import { registerIds } from './register-ids'

const NODES = [
  ...[ParagraphNode, QuoteNode, ListNode, ListItemNode],
  ...[RelationshipNode, CitationNode, FootnoteNode],
]

function IdsPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerIds(editor, { nodes: NODES, newId }), [editor])
  return null
}

/** Ids in the browser. */
export const IdsFeatureClient = createClientFeature({
  plugins: [{ Component: IdsPlugin, position: 'normal' }],
})
