import { attributeOf, elementsIn } from '../html/element'
import type { HtmlElement } from '../html/parse-html'

/** Why a table is no table of data, but a way to place text: it has a table in it, says so, or has one cell. */
export function isLayoutTable(element: HtmlElement): 'table-in-table' | 'layout' | null {
  if (/^(?:presentation|none)$/.test(attributeOf(element, 'role'))) return 'layout'
  let cells = 0
  for (const { tagName } of elementsIn(element)) {
    if (tagName === 'table') return 'table-in-table'
    if (tagName === 'td' || tagName === 'th') cells += 1
  }
  return cells < 2 ? 'layout' : null
}
