import { cleanText } from '../clean-text'
import { attributeOf, textIn } from '../html/element'
import { countEventAttributes, dropOf, type Drop } from '../html/drop-of'
import { hasLook } from '../html/has-look'
import type { HtmlElement, HtmlNode, HtmlParent } from '../html/parse-html'
import type { Tally } from '../remark'
import { isLayoutTable } from '../tables/is-layout-table'
import { readGrid } from '../tables/read-grid'
import { nextItem, openList } from './list-scope'
import { lookIn } from './look'
import { linkAddress } from './link-address'
import type { Place } from './place'
import { isBlock, roleOf } from './role-of'
import { writeNote } from './write-note'

/** Takes down all that stands in an element, and counts what it leaves out. */
export function readChildren(node: HtmlParent, place: Place): void {
  for (const child of node.childNodes) readNode(child, place)
}

function readNode(node: HtmlNode, place: Place): void {
  if (node.nodeName === '#text' && 'value' in node)
    place.writer.words(cleanText(node.value, place.reading.tally), place.look)
  else if ('tagName' in node) readElement(node, place)
}

function readElement(element: HtmlElement, place: Place): void {
  const { links, tally, language } = place.reading
  if (links.bodies.has(element) || links.ways.has(element)) return
  const drop = dropOf(element)
  if (drop) countDrop(element, { drop, tally })
  else {
    tally.add('script', countEventAttributes(element))
    // Every program colours and underlines its links.
    if (place.look.url === null && hasLook(element)) tally.add('look')
    readKept(element, { ...place, look: lookIn(element, { around: place.look, language }) })
  }
}

function countDrop(element: HtmlElement, { drop, tally }: { drop: Drop; tally: Tally }): void {
  if (drop === 'silent') return
  const isOfWords = drop === 'hidden-text' || drop === 'deletion' || drop === 'comment'
  if (!isOfWords || textIn(element).trim() !== '') tally.add(drop)
}

function readKept(element: HtmlElement, place: Place): void {
  if (element.tagName === 'br') place.writer.lineBreak()
  else if (element.tagName === 'table') readTable(element, place)
  else if (element.tagName === 'a') readAnchor(element, place)
  else if (element.tagName === 'q') readQuotation(element, place)
  else if (isBlock(element)) readBlock(element, place)
  else readChildren(element, place)
}

function readAnchor(element: HtmlElement, place: Place): void {
  const note = place.reading.links.notes.get(element)
  if (note && !place.inNote && writeNote(note, place)) return
  const { tally } = place.reading
  const url = linkAddress(attributeOf(element, 'href'), tally)
  readChildren(element, { ...place, look: { ...place.look, url: url ?? place.look.url } })
}

function readQuotation(element: HtmlElement, place: Place): void {
  const [open, close] = place.reading.language === 'en' ? ['“', '”'] : ['«', '»']
  place.writer.words(open, place.look)
  readChildren(element, place)
  place.writer.words(close, place.look)
}

function readBlock(element: HtmlElement, place: Place): void {
  const inside = placeIn(element, place)
  place.writer.begin(inside.role)
  readChildren(element, inside)
  place.writer.begin(place.role)
}

function placeIn(element: HtmlElement, place: Place): Place {
  if (/^(?:ul|ol|menu|dir)$/.test(element.tagName))
    return { ...place, list: openList(element, place.list) }
  const role =
    element.tagName === 'li' && place.list ? nextItem(element, place.list) : roleOf(element)
  return { ...place, role: role ?? place.role }
}

function readTable(element: HtmlElement, place: Place): void {
  const layout = isLayoutTable(element)
  if (layout === 'table-in-table') place.reading.tally.add('table-in-table')
  if (place.inNote || layout) readBlock(element, place)
  else place.writer.table(readGrid(element, place))
}
