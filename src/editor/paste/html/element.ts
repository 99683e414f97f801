import { defaultTreeAdapter } from 'parse5'
import type { HtmlElement, HtmlNode, HtmlParent } from './parse-html'

/** An element's attribute; an empty text where it has none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Whether an element bears one of these classes, in any case of letters. */
export function hasClass(element: HtmlElement, classes: RegExp): boolean {
  const own = attributeOf(element, 'class')
  return own !== '' && own.split(/\s+/).some((name) => classes.test(name))
}

/** The declarations of an element's own style, by property in lower case. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style')
  if (style === '') return NO_STYLE
  const declarations = style.split(';').map((declaration) => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    return [property, declaration.slice(colon + 1).trim()] as const
  })
  return new Map(declarations)
}

const NO_STYLE: ReadonlyMap<string, string> = new Map()

/** Every element below a node, in the order of the document. */
export function* elementsIn(node: HtmlParent): Generator<HtmlElement> {
  const left: HtmlNode[] = [...node.childNodes].reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    if (!defaultTreeAdapter.isElementNode(next)) continue
    yield next
    for (let i = next.childNodes.length - 1; i >= 0; i--) {
      const child = next.childNodes[i]
      if (child) left.push(child)
    }
  }
}

/** The words of a node and all below it, as they stand. */
export function textIn(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(textIn).join('') : ''
}
