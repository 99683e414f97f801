'use client'
import type { EditorMessages } from '../messages'
import { shortcutText, type ShortcutName } from '../shortcuts'
import { useMessages } from '../use-messages'

type Props = {
  label: (messages: EditorMessages) => string
  onPress: () => void
  shortcut?: ShortcutName
}

/** A button of the toolbar that says in words what it does; Payload's own have an icon and no name. */
export function ToolbarTextButton({ label, onPress, shortcut }: Props) {
  const { messages } = useMessages()
  return (
    <button
      type="button"
      className="toolbar-popup__button editor-toolbar-button"
      title={shortcut && `${label(messages)} (${shortcutText(shortcut)})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {label(messages)}
    </button>
  )
}
