import type { LexicalEditor, NodeKey } from '@payloadcms/richtext-lexical/lexical'

/** Where on the screen something stands, asked for anew whenever the page has moved. */
export type Anchor = () => DOMRect

/** The place of a node on the screen; without a key that of the text cursor. */
export function anchorOf(editor: LexicalEditor, key?: NodeKey): Anchor {
  const element = key === undefined ? null : editor.getElementByKey(key)
  if (element) return () => element.getBoundingClientRect()
  const selection = window.getSelection()
  const root = editor.getRootElement()
  if (!selection || selection.rangeCount === 0 || !root?.contains(selection.anchorNode))
    return () => root?.getBoundingClientRect() ?? new DOMRect()
  const range = selection.getRangeAt(0).cloneRange()
  return () => rangeRect(range)
}

// A range in an empty paragraph has no size; the paragraph does.
function rangeRect(range: Range): DOMRect {
  const rect = range.getBoundingClientRect()
  if (rect.height > 0) return rect
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const block = element?.getBoundingClientRect()
  return block ? new DOMRect(block.x, block.y, 0, Math.min(block.height, 24)) : rect
}
