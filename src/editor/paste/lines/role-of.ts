import { attributeOf, hasClass, styleOf, textIn } from '../html/element'
import type { HtmlElement } from '../html/parse-html'
import type { ItemRole, Role } from './line'

const BLOCKS: readonly string[] = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
]

/** Whether an element is a block: what stands in it is not in one line with what stands around it. */
export function isBlock(element: HtmlElement): boolean {
  return (
    BLOCKS.includes(element.tagName) ||
    /^(?:block|flex|grid|list-item|table)$/.test(styleOf(element).get('display') ?? '')
  )
}

/** What a block says that it is by its tag, its class or its style; null where it only groups. */
export function roleOf(element: HtmlElement): Role | null {
  const level = headingLevel(element)
  if (level !== null) return { type: 'heading', level }
  if (isQuote(element)) return { type: 'quote' }
  if (hasClass(element, /^(?:mso)?caption$/i)) return { type: 'caption' }
  return wordItem(element)
}

const TITLE_STYLE = /^(?:title|tittel)$/i
const HEADING_STYLE = /^(?:heading|overskrift) ?([1-9])$/i

function headingLevel(element: HtmlElement): number | null {
  const [, tag] = /^h([1-6])$/.exec(element.tagName) ?? []
  if (tag !== undefined) return Number(tag)
  if (hasClass(element, /^msotitle$/i)) return 1
  return classLevel(element) ?? styleLevel(element) ?? ariaLevel(element)
}

function classLevel(element: HtmlElement): number | null {
  if (!/msoheading/i.test(attributeOf(element, 'class'))) return null
  const [, level] = /msoheading([1-9])/i.exec(attributeOf(element, 'class')) ?? []
  return level === undefined ? null : Number(level)
}

/** Word on the web names a paragraph's style on the words in it. */
function styleLevel(element: HtmlElement): number | null {
  if (element.tagName !== 'p') return null
  const style = paragraphStyle(element)
  if (TITLE_STYLE.test(style)) return 1
  const [, level] = HEADING_STYLE.exec(style) ?? []
  return level === undefined ? null : Number(level)
}

function ariaLevel(element: HtmlElement): number | null {
  if (attributeOf(element, 'role') !== 'heading') return null
  const level = Number(attributeOf(element, 'aria-level'))
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 2
}

function isQuote(element: HtmlElement): boolean {
  return (
    element.tagName === 'blockquote' ||
    hasClass(element, /^(?:mso(?:intense)?quote|sitat|sterktsitat|quotations)$/i) ||
    (element.tagName === 'p' &&
      /^(?:intense quote|quote|sitat|sterkt sitat)$/i.test(paragraphStyle(element)))
  )
}

function paragraphStyle(element: HtmlElement): string {
  const own = attributeOf(element, 'data-ccp-parastyle')
  if (own !== '') return own
  const inner = innerStyles(element).find((style) => style !== '')
  return inner ?? ''
}

function innerStyles(element: HtmlElement): string[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    const below = child.childNodes.flatMap((inner) =>
      'tagName' in inner ? attributeOf(inner, 'data-ccp-parastyle') : [],
    )
    return [attributeOf(child, 'data-ccp-parastyle'), ...below]
  })
}

const WORD_LIST = /^(l\d+) level(\d+) (lfo\d+)/i
const NUMBERED = /^\(?(?:(\d{1,4})|[a-z]{1,4})[.)]/i

/** A list item as Word writes it: an ordinary paragraph with the list in its style, and its number as hidden words. */
function wordItem(element: HtmlElement): ItemRole | null {
  const [, list, level, override] = WORD_LIST.exec(styleOf(element).get('mso-list') ?? '') ?? []
  if (list !== undefined) {
    const marker = markerOf(element)
    const [whole, number] = NUMBERED.exec(marker) ?? []
    return {
      type: 'item',
      depth: Number(level),
      ordered: whole !== undefined,
      number: number === undefined ? null : Number(number),
      list: `${list} ${override ?? ''}`,
    }
  }
  return styledItem(element)
}

/** The number or bullet that Word wrote for programs that know no lists. */
function markerOf(element: HtmlElement): string {
  const marker = element.childNodes.flatMap((child) => ignored(child))[0]
  return marker ? textIn(marker).trim() : ''
}

function ignored(node: HtmlElement['childNodes'][number]): HtmlElement[] {
  if (!('tagName' in node)) return []
  if (/^ignore$/i.test(styleOf(node).get('mso-list') ?? '')) return [node]
  return node.childNodes.flatMap(ignored)
}

function styledItem(element: HtmlElement): ItemRole | null {
  const [, kind, level] =
    /(?:^|\s)MsoList(Bullet|Number)(\d?)(?:\s|$|Cxsp)/.exec(attributeOf(element, 'class')) ?? []
  if (kind === undefined) return null
  return {
    type: 'item',
    depth: Number(level || '1'),
    ordered: kind === 'Number',
    number: null,
    list: kind,
  }
}
