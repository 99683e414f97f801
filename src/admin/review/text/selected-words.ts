import { TEXT_HOST, textRoot } from './text-root'

// What is on the page for the eye alone, or was taken out of the text, is not in the words that a comment can be about.
const NOT_WORDS = 'del, .visually-hidden, .permalink, .note-mark, .change-label, .was'

/** The words of the submitted text that are marked, and the block that they begin in; null where none are. */
export function selectedWords(): { place: string; quote: string } | null {
  const root = textRoot(document.getElementById(TEXT_HOST))
  const selection = document.getSelection()
  if (!root || !selection) return null
  const range = rangeIn(root, selection)
  const place = range && blockAround(range.startContainer)
  if (!range || !place) return null
  const words = range.cloneContents()
  for (const element of words.querySelectorAll(NOT_WORDS)) element.remove()
  const quote = (words.textContent ?? '').replace(/\s+/g, ' ').trim()
  return quote === '' ? null : { place, quote }
}

/** The block at a node of the text. */
export function blockAround(node: Node): string | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest('[data-block]')
  return block?.getAttribute('data-block') ?? null
}

// A selection ends at the edge of a shadow tree unless the browser is told to look into it.
function rangeIn(root: ShadowRoot, selection: Selection): Range | null {
  const [composed] = selection.getComposedRanges({ shadowRoots: [root] })
  if (!composed || composed.collapsed || !root.contains(composed.startContainer)) return null
  const range = document.createRange()
  range.setStart(composed.startContainer, composed.startOffset)
  range.setEnd(composed.endContainer, composed.endOffset)
  return range
}
