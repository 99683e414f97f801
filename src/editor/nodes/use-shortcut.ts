'use client'
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { isShortcut, type BoundShortcut } from '../shortcuts'

/** Does something when a shortcut is pressed in this editor. `act` must be the same function at every call. */
export function useShortcut(name: BoundShortcut, act: () => void): void {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isShortcut(event, name) || !editor.isEditable()) return false
          event.preventDefault()
          act()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, name, act],
  )
}
