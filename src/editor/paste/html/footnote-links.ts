import { defaultTreeAdapter } from 'parse5'
import { attributeOf, elementsIn, textIn } from './element'
import type { HtmlDocument, HtmlElement } from './parse-html'

/** Which links are marks of footnotes, and where the notes are. */
export type FootnoteLinks = {
  /** The mark in the text → the element that holds the note. */
  notes: ReadonlyMap<HtmlElement, HtmlElement>
  /** The elements that hold notes. */
  bodies: ReadonlySet<HtmlElement>
  /** The links from a note back to its mark. */
  ways: ReadonlySet<HtmlElement>
}

type InnerLink = { link: HtmlElement; target: string; order: number; near: readonly string[] }
type Mark = { mark: HtmlElement; target: string; way: HtmlElement; body: HtmlElement }

/** As far up as a name may stand: Wikipedia has its own on a list item around three elements. */
const NEAR = 5

/**
 * Finds footnotes as every program writes them: a link to a place further down, from where a link leads back. Word,
 * LibreOffice, Google Docs and web pages differ only in how they name the two places.
 */
export function footnoteLinks(document: HtmlDocument): FootnoteLinks {
  const links = innerLinks(document)
  const ways = new Map<string, InnerLink>()
  for (const link of links) for (const name of link.near) ways.set(keyOf(name, link.target), link)
  return index(outermost(unshared(links.flatMap((link) => markOf(link, ways)))))
}

function innerLinks(document: HtmlDocument): InnerLink[] {
  return [...elementsIn(document)].flatMap((link, order) => {
    // Word on the web writes the whole address of the document before the place in it.
    const [, target = ''] = attributeOf(link, 'href').slice(0, 2048).split('#')
    if (link.tagName !== 'a' || target === '') return []
    return [{ link, target, order, near: namesOf([link, ...ancestorsOf(link).slice(0, NEAR)]) }]
  })
}

function markOf({ link: mark, target, order, near }: InnerLink, ways: WaysBack): Mark[] {
  const way = near.map((name) => ways.get(keyOf(target, name))).find((found) => found !== undefined)
  if (!way || way.order <= order || !isSign(mark)) return []
  const body = bodyOf(way.link, target)
  // A mark that stands in its note, or holds it, is no mark: neither could be taken out without the other.
  if (!body || ancestorsOf(mark).includes(body) || ancestorsOf(body).includes(mark)) return []
  return [{ mark, target, way: way.link, body }]
}

type WaysBack = ReadonlyMap<string, InnerLink>

function keyOf(name: string, target: string): string {
  return `${name}\n${target}`
}

/** The element that holds a note: named as the mark says, or known as a note, or else the paragraph. */
function bodyOf(way: HtmlElement, name: string): HtmlElement | null {
  const around = ancestorsOf(way)
    .slice(0, NEAR)
    .filter(({ tagName }) => /^(?:p|li|dd|dt|td|div|aside|section)$/.test(tagName))
  const named = around.find((element) => namesOf([element]).includes(name))
  const known = around.find((element) =>
    /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(element, 'id')),
  )
  return named ?? known ?? around[0] ?? null
}

/** Marks of notes that have an element of their own; a paragraph with several notes stays a paragraph. */
function unshared(marks: readonly Mark[]): Mark[] {
  const targets = new Map<HtmlElement, string>()
  const shared = new Set<HtmlElement>()
  for (const { body, target } of marks)
    if ((targets.get(body) ?? target) === target) targets.set(body, target)
    else shared.add(body)
  return marks.filter(({ body }) => !shared.has(body))
}

/** Marks that do not stand in a note themselves. */
function outermost(marks: readonly Mark[]): Mark[] {
  const bodies = new Set(marks.map(({ body }) => body))
  const isInNote = (element: HtmlElement) => ancestorsOf(element).some((above) => bodies.has(above))
  return marks.filter(({ mark, body }) => !isInNote(mark) && !isInNote(body))
}

/** Whether a link to a note or back is a sign, as ↑, 1 or [a]; one with words of its own is text. */
function isSign(link: HtmlElement): boolean {
  return !/\p{L}{3}/u.test(textIn(link))
}

function index(marks: readonly Mark[]): FootnoteLinks {
  return {
    notes: new Map(marks.map(({ mark, body }) => [mark, body])),
    bodies: new Set(marks.map(({ body }) => body)),
    ways: new Set(marks.map(({ way }) => way).filter(isSign)),
  }
}

function ancestorsOf(element: HtmlElement): HtmlElement[] {
  const above: HtmlElement[] = []
  for (let next = element.parentNode; next; next = 'parentNode' in next ? next.parentNode : null)
    if (defaultTreeAdapter.isElementNode(next)) above.push(next)
  return above
}

function namesOf(elements: readonly HtmlElement[]): string[] {
  return elements
    .flatMap((element) => [attributeOf(element, 'id'), attributeOf(element, 'name')])
    .filter((name) => name !== '')
}
