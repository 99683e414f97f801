import type { EditorMessages } from '../messages'

type Names = EditorMessages['controls']

/** Names what Payload's editor leaves without a name: its buttons with only an icon, and the text field itself. */
export function nameControls(field: Element, names: Names): void {
  for (const button of field.querySelectorAll('button[data-button-key]:not([aria-label])')) {
    const name = names.buttons[button.getAttribute('data-button-key') ?? '']
    if (!name || button.textContent.trim() !== '') continue
    button.setAttribute('aria-label', name)
    button.setAttribute('title', name)
  }
  // A menu is named by its key and the word "dropdown".
  for (const menu of field.querySelectorAll('button[aria-label$=" dropdown"]')) {
    const [key = ''] = menu.getAttribute('aria-label')?.split(' ') ?? []
    const name = names.menus[key]
    if (name) menu.setAttribute('aria-label', name)
  }
  const label = field.querySelector('.field-label')?.textContent.replace('*', '').trim()
  const text = field.querySelector('[data-lexical-editor]:not([aria-label])')
  text?.setAttribute('aria-label', label || names.text)
}
