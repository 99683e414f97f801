import { elementsIn, attributeOf, styleOf, textIn } from './element'
import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-html'

const ENOUGH = 3

/**
 * The lines of a page as a PDF viewer gives them: pieces of text at places on the page, or parted by breaks that show
 * nothing. Null for a document of any other kind.
 */
export function printedLines(document: HtmlDocument): string | null {
  const elements = [...elementsIn(document)]
  const placed = elements.map(placeOf)
  // Where every line says its place, the breaks between them say it once more.
  const places = placed.some((place) => place !== null) ? placed : elements.map(breakOf)
  const lines = places.filter((place) => place !== null).length
  if (lines < ENOUGH || elements.some(isStructure)) return null
  let last = ''
  const words = elements.map((element, i) => {
    const place = places[i] ?? last
    const isNew = place !== last || place === BREAK
    last = place
    return `${isNew ? '\n' : ''}${element.childNodes.map(ownWords).join('')}`
  })
  return words.join('')
}

const BREAK = 'break'

/** Where on the page an element stands; null where it does not say, as most elements do not. */
function placeOf(element: HtmlElement): string | null {
  return isPlaced(element) ? (styleOf(element).get('top') ?? null) : null
}

function breakOf(element: HtmlElement): string | null {
  return isPresentationBreak(element) ? BREAK : null
}

function isStructure({ tagName }: HtmlElement): boolean {
  return /^(?:p|table|ul|ol|h[1-6])$/.test(tagName)
}

function isPlaced(element: HtmlElement): boolean {
  return styleOf(element).get('position') === 'absolute' && textIn(element).trim() !== ''
}

function isPresentationBreak(element: HtmlElement): boolean {
  return element.tagName === 'br' && attributeOf(element, 'role') === 'presentation'
}

function ownWords(node: HtmlNode): string {
  return node.nodeName === '#text' && 'value' in node ? node.value.replace(/\s+/g, ' ') : ''
}
