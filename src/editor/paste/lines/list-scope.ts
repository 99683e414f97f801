import { attributeOf } from '../html/element'
import type { HtmlElement } from '../html/parse-html'
import type { ItemRole } from './line'

/** The list that is being walked: its depth, and the number that its next item will have. */
export type ListScope = { depth: number; ordered: boolean; next: number; list: unknown }

/** The scope of a list element in the scope around it. */
export function openList(element: HtmlElement, around: ListScope | null): ListScope {
  const start = Number(attributeOf(element, 'start') || '1')
  return {
    depth: (around?.depth ?? 0) + 1,
    ordered: element.tagName === 'ol',
    next: Number.isInteger(start) ? start : 1,
    list: element,
  }
}

/** The next item of a list; programs that write every item as a list of its own say its level and its list on it. */
export function nextItem(element: HtmlElement, scope: ListScope): ItemRole {
  const { ordered } = scope
  const value = Number(attributeOf(element, 'value') || scope.next)
  const number = Number.isInteger(value) ? value : scope.next
  scope.next = number + 1
  const level = Number(
    attributeOf(element, 'data-aria-level') || attributeOf(element, 'aria-level'),
  )
  const depth = Number.isInteger(level) && level > 0 ? level : scope.depth
  const list = attributeOf(element, 'data-listid') || scope.list
  return { type: 'item', depth, ordered, number: ordered ? number : null, list }
}
