import type { Block, List, ListItem, Standing } from '@/domain/content/block'
import type { Inline, Text } from '@/domain/content/inline'
import { formatOf } from './mark-bits'

/** A node as Lexical stores it. */
export type SerializedNode = { type: string; version: number; [key: string]: unknown }

/** A body as Payload stores it in a rich text field. */
export type SerializedBody = {
  root: {
    type: 'root'
    version: number
    children: SerializedNode[]
    direction: null
    format: ''
    indent: number
  }
  [key: string]: unknown
}

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const TEXT_BLOCK = { ...ELEMENT, textFormat: 0, textStyle: '' } as const

/** Blocks as the state of a section's editor; no blocks give the one empty paragraph of a blank editor. */
export function toLexical(blocks: readonly Block[]): SerializedBody {
  return rootOf(blocks.length > 0 ? blocks.map(blockNode) : [paragraphNode([])])
}

/** Running text as the state of a one-line editor. */
export function inlineToLexical(inlines: readonly Inline[]): SerializedBody {
  return rootOf([paragraphNode(inlines)])
}

/** Running text as the nodes that stand in a paragraph. */
export function inlineToLexicalNodes(inlines: readonly Inline[]): SerializedNode[] {
  return inlines.map(inlineNode)
}

function rootOf(children: SerializedNode[]): SerializedBody {
  return { root: { type: 'root', ...ELEMENT, children } }
}

function blockNode(block: Block): SerializedNode {
  switch (block.type) {
    case 'paragraph':
      return { ...paragraphNode(block.children), ...statementState(block) }
    case 'quote':
      return {
        type: 'quote',
        ...ELEMENT,
        children: block.children.map(inlineNode),
        ...idState(block),
      }
    case 'list':
      return listNode(block, 0)
    case 'table':
      return {
        type: 'relationship',
        version: 2,
        format: '',
        relationTo: 'tables',
        value: block.table,
        ...idState(block),
      }
  }
}

function paragraphNode(inlines: readonly Inline[]): SerializedNode {
  return { type: 'paragraph', ...TEXT_BLOCK, children: inlines.map(inlineNode) }
}

function listNode(list: List, indent: number): SerializedNode {
  return {
    type: 'list',
    ...ELEMENT,
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start: list.start ?? 1,
    children: list.items.flatMap((item, i) => itemNodes(item, { indent, value: i + 1 })),
    ...statementState(list),
  }
}

// Lexical puts an inner list into an item of its own behind the item that it belongs to.
function itemNodes(
  item: ListItem,
  { indent, value }: { indent: number; value: number },
): SerializedNode[] {
  const node = {
    type: 'listitem',
    ...ELEMENT,
    indent,
    value,
    children: item.children.map(inlineNode),
  }
  const own = { ...node, ...idState(item) }
  if (!item.list) return [own]
  return [own, { ...node, value: value + 1, children: [listNode(item.list, indent + 1)] }]
}

function inlineNode(inline: Inline): SerializedNode {
  switch (inline.type) {
    case 'text':
      return textNode(inline)
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return {
        type: 'link',
        ...ELEMENT,
        version: 3,
        fields: { linkType: 'custom', url: inline.url, newTab: false },
        children: inline.children.map(textNode),
      }
    case 'citation':
      return { type: 'citation', version: 1, citation: inline }
    case 'cross-reference':
      return { type: 'cross-reference', version: 1, crossReference: inline }
    case 'footnote':
      return { type: 'footnote', version: 1, footnote: inline }
  }
}

function textNode({ text, marks, language }: Text): SerializedNode {
  const node = { type: 'text', version: 1, detail: 0, mode: 'normal', style: '' } as const
  return { ...node, text, format: formatOf(marks), ...(language && { $: { language } }) }
}

function idState({ id }: { id: string }): { $: { blockId: string } } {
  return { $: { blockId: id } }
}

function statementState({ id, basis, keyFinding }: { id: string } & Standing): {
  $: { blockId: string } & Standing
} {
  return { $: { blockId: id, ...(basis && { basis }), ...(keyFinding && { keyFinding }) } }
}
