import { $getNearestNodeFromDOMNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { editorIn } from '@/editor/blocks/editor-in'
import { $blockIdOf } from '@/editor/ids/node-ids'
import { writingHost } from '../remarks/section-host'

/** What a comment is about: words of a block, a block, a section, or the whole report. */
export type CommentTarget = { section: string | null; block: string | null; quote: string }

// The server takes no more of a passage than this.
const LONGEST_QUOTE = 2000

/** What is not the passage's own words, but stands in it on the page. */
const NOT_WORDS = '.note-mark, .permalink, .standing, .summary-link, .editor-chip--note'

/** The words that are selected in the manuscript, with the block that they stand in; null where none are. */
export function selectedTarget(): CommentTarget | null {
  const range = selectedRange()
  const start = range && elementOf(range.startContainer)
  const section = start && sectionOf(start)
  if (!section || range.collapsed) return null
  const block = blockAt(start, section)
  const quote = block ? wordsIn(range, block.element) : ''
  return block && quote !== '' ? { section, block: block.id, quote } : null
}

function selectedRange(): Range | null {
  const shadowRoots = [
    ...document.querySelectorAll('.manuscript-section__read > div > div'),
  ].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const [range] = document.getSelection()?.getComposedRanges({ shadowRoots }) ?? []
  if (!range) return null
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

function sectionOf(element: Element): string | null {
  const root = element.getRootNode()
  const outside = root instanceof ShadowRoot ? root.host : element
  return outside.closest('.manuscript-section')?.id.replace('section-', '') ?? null
}

type Found = { id: string; element: Element }

function blockAt(start: Element, section: string): Found | null {
  const host = writingHost(section)
  if (host?.contains(start)) return blockInEditor(start, host)
  const element = start.closest('p[id], li[id], blockquote[id], .block-table[id], ul[id], ol[id]')
  return element && { id: element.id, element }
}

function blockInEditor(start: Element, host: HTMLElement): Found | null {
  const editor = editorIn(host)
  return (
    editor?.read(() => {
      for (let node = $getNearestNodeFromDOMNode(start); node; node = parentOf(node)) {
        const id = $blockIdOf(node)
        const element = editor.getElementByKey(node.getKey())
        if (id !== undefined && element) return { id, element }
      }
      return null
    }) ?? null
  )
}

function parentOf(node: LexicalNode): LexicalNode | null {
  return node.getParent()
}

/** The selected words, no further than to the end of the block. */
function wordsIn(range: Range, block: Element): string {
  const own = range.cloneRange()
  if (!block.contains(own.endContainer)) own.setEnd(block, block.childNodes.length)
  const words = own.cloneContents()
  for (const other of words.querySelectorAll(NOT_WORDS)) other.remove()
  return words.textContent.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE)
}
