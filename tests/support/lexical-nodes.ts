import type { SerializedBody, SerializedNode } from '@/editor/body/to-lexical'

const ELEMENT = { version: 1, direction: 'ltr', format: 'center', indent: 2 } as const

/** A stored body with these blocks. */
export function bodyNode(...children: SerializedNode[]): SerializedBody {
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 } as const
  return { root: { ...root, children } }
}

/** A stored paragraph; `id` null is one that was never saved. */
export function paragraphNode(id: string | null, ...children: SerializedNode[]): SerializedNode {
  return elementNode('paragraph', { id, children })
}

export function listNode(id: string, ...children: SerializedNode[]): SerializedNode {
  return { ...elementNode('list', { id, children }), listType: 'bullet', tag: 'ul', start: 1 }
}

export function itemNode(id: string | null, ...children: SerializedNode[]): SerializedNode {
  return { ...elementNode('listitem', { id, children }), value: 1, checked: undefined }
}

export function textNode(text: string, more: Record<string, unknown> = {}): SerializedNode {
  const node = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }
  return { ...node, text, ...more }
}

export function linkNode(url: string, ...children: SerializedNode[]): SerializedNode {
  const fields = { linkType: 'custom', url, newTab: true }
  return { type: 'link', ...ELEMENT, id: '6b05', fields, children }
}

export function citationNode(id: string, source = 'kilde-1'): SerializedNode {
  return { type: 'citation', version: 1, citation: citationData(id, source) }
}

export function footnoteNode(id: string, ...children: unknown[]): SerializedNode {
  return { type: 'footnote', version: 1, footnote: { type: 'footnote', id, children } }
}

export function citationData(id: string, source = 'kilde-1') {
  return { type: 'citation', id, mode: 'parenthetical', references: [{ source }] } as const
}

function elementNode(
  type: string,
  { id, children }: { id: string | null; children: SerializedNode[] },
): SerializedNode {
  return { type, ...ELEMENT, children, ...(id !== null && { $: { blockId: id } }) }
}
