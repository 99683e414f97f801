import type { EditorMessages } from '../messages'

type Names = EditorMessages['controls']

/** Names what Payload's editor leaves without a name: its buttons with only an icon, its menus, and the text field itself. */
export function nameControls(field: Element, names: Names): void {
  nameButtons(field, names)
  nameMenus(field, names)
  const label = field.querySelector('.field-label')?.textContent.replace('*', '').trim()
  const text = field.querySelector('[data-lexical-editor]:not([aria-label])')
  text?.setAttribute('aria-label', label || names.text)
}

function nameButtons(field: Element, names: Names): void {
  for (const button of field.querySelectorAll('button[data-button-key]:not([aria-label])')) {
    const name = names.buttons[button.getAttribute('data-button-key') ?? '']
    if (!name || button.textContent.trim() !== '') continue
    button.setAttribute('aria-label', name)
    button.setAttribute('title', name)
  }
}

// Payload names a menu by its key and the word "dropdown", in every language. One that shows words goes by those instead, and
// its title says what it is of.
function nameMenus(field: Element, names: Names): void {
  for (const menu of field.querySelectorAll('button[aria-label$=" dropdown"]')) {
    const [key = ''] = menu.getAttribute('aria-label')?.split(' ') ?? []
    const name = names.menus[key]
    if (!name) continue
    menu.setAttribute('title', name)
    menu.removeAttribute('aria-label')
  }
}
