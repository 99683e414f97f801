import type { Inline, Text } from '@/domain/content/inline'
import type { InlineNode, LinkChild, LinkNode, TextNode } from './body-node'
import { marksOf } from './mark-bits'

/** The running text of some Lexical nodes. */
export function inlinesOf(nodes: readonly InlineNode[]): Inline[] {
  return nodes.flatMap((node) => ('fields' in node ? linkOf(node) : plainInlineOf(node)))
}

function plainInlineOf(node: LinkChild): Exclude<Inline, { type: 'link' }>[] {
  switch (node.type) {
    case 'text':
      return textOf(node)
    case 'tab':
      return [{ type: 'text', text: ' ' }]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'citation':
      return [node.citation]
    case 'cross-reference':
      return [node.crossReference]
    case 'footnote':
      return [node.footnote]
  }
}

function textOf({ text, format, $ }: TextNode): Text[] {
  if (text === '') return []
  const marks = marksOf(format)
  const language = $?.language
  return [{ type: 'text', text, ...(marks && { marks }), ...(language && { language }) }]
}

// A link holds text only: around a citation, a note or a line break it ends and begins again.
function linkOf({ fields, children }: LinkNode): Inline[] {
  const parts: Inline[] = []
  for (const inline of children.flatMap(plainInlineOf)) {
    const last = parts.at(-1)
    if (inline.type !== 'text') parts.push(inline)
    else if (last?.type === 'link') last.children.push(inline)
    else parts.push({ type: 'link', url: fields.url, children: [inline] })
  }
  return parts
}
