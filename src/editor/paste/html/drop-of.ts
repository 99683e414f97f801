import { hasClass, styleOf } from './element'
import type { HtmlElement } from './parse-html'
import type { RemarkKind } from '../remark'

/** What a whole element is dropped as; `silent` for what no reader has ever seen as words. */
export type Drop = RemarkKind | 'silent'

const SILENT: readonly string[] = [
  'head',
  'title',
  'style',
  'link',
  'meta',
  'base',
  'template',
  'noscript',
  'hr',
  'xml',
  'source',
  'track',
  'col',
  'colgroup',
  'wbr',
  'param',
  'datalist',
  'area',
]

const TAGS: Readonly<Record<string, Drop>> = {
  ...Object.fromEntries(SILENT.map((tag) => [tag, 'silent'] as const)),
  ...named('image', ['img', 'svg', 'v:imagedata', 'v:shape', 'v:group']),
  ...named('embed', [
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'video',
    'audio',
    'canvas',
    'map',
    'math',
    'portal',
    'noembed',
    'noframes',
    'o:oleobject',
  ]),
  ...named('form', ['input', 'select', 'textarea', 'button', 'meter', 'progress', 'output']),
  script: 'script',
  del: 'deletion',
}

const DELETION = /^mso-?del(?:text)?$/i
const COMMENT =
  /^(?:mso-?com(?:anchor|off|text)|mso(?:annotation|comment)reference|msocomanchor|msocomtxt|commentreference|annotation_reference)$/i

/** What an element is dropped as, with all that is in it; null where it is kept. */
export function dropOf(element: HtmlElement): Drop | null {
  return TAGS[element.tagName] ?? dropByLook(element)
}

/** How much of what an element itself brings along may run: its event attributes. */
export function countEventAttributes({ attrs }: HtmlElement): number {
  return attrs.filter(({ name }) => name.startsWith('on')).length
}

function dropByLook(element: HtmlElement): Drop | null {
  if (hasClass(element, DELETION)) return 'deletion'
  if (hasClass(element, COMMENT)) return 'comment'
  const style = styleOf(element)
  if (isForOtherPrograms(style)) return 'silent'
  return isHidden(element, style) ? 'hidden-text' : null
}

/** Numbers of lists as words, and the list of comments, each of which is counted at its mark. */
function isForOtherPrograms(style: ReadonlyMap<string, string>): boolean {
  return (
    /^ignore$/i.test(style.get('mso-list') ?? '') ||
    /^comment-list/i.test(style.get('mso-element') ?? '')
  )
}

function isHidden(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
}

function named(drop: Drop, tags: readonly string[]): Record<string, Drop> {
  return Object.fromEntries(tags.map((tag) => [tag, drop]))
}
