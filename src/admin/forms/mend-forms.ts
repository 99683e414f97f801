/** Names for what has only an icon. */
export type FormNames = {
  menu: string
  drag: string
  choose: string
  clear: string
}

const NAMELESS_INPUTS = ':is(input.rs__input, .date-time-picker input):not([aria-label])'

const HIDDEN_BUT_FOCUSABLE = ':is(.clear-indicator, .dropdown-indicator)[aria-hidden="true"]'

/**
 * Gives Payload's form controls the names that they lack (WCAG 4.1.2), takes what is hidden from screen readers out of the tab
 * order, and lets a list that holds no list items be none (1.3.1). Payload 3.90 does none of it.
 */
export function mendForms(root: ParentNode, names: FormNames): void {
  name(root.querySelectorAll('button.popup-button:not([aria-label])'), names.menu)
  name(root.querySelectorAll('.collapsible__drag:not([aria-label])'), names.drag)
  name(root.querySelectorAll('.date-time-picker__clear-button:not([aria-label])'), names.clear)
  for (const element of root.querySelectorAll(HIDDEN_BUT_FOCUSABLE))
    element.setAttribute('tabindex', '-1')
  for (const list of root.querySelectorAll('ul.doc-tabs__tabs:not([role])'))
    list.setAttribute('role', 'presentation')
  for (const input of root.querySelectorAll(NAMELESS_INPUTS))
    input.setAttribute('aria-label', labelOf(input) ?? names.choose)
}

/** Names buttons without words of their own. */
function name(elements: Iterable<Element>, label: string): void {
  for (const element of elements)
    if (element.textContent.trim() === '') element.setAttribute('aria-label', label)
}

function labelOf(input: Element): string | null {
  const label = input.closest('.field-type')?.querySelector('.field-label')
  return label?.textContent.replace('*', '').trim() || null
}
