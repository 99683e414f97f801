import type { Press } from '../select/move'

const COMMANDS = {
  F2: 'edit',
  Enter: 'edit',
  'Shift+F2': 'notes',
  Delete: 'clear',
  Backspace: 'clear',
  'Ctrl+A': 'select-all',
  'Ctrl+Space': 'select-columns',
  'Shift+Space': 'select-rows',
  'Ctrl+Z': 'undo',
  'Ctrl+Y': 'redo',
  'Ctrl+Shift+Z': 'redo',
  'Ctrl+D': 'fill-down',
  'Ctrl+Enter': 'insert-below',
  'Ctrl+Shift+Enter': 'insert-above',
  'Ctrl+Delete': 'remove-rows',
  'Ctrl+Backspace': 'remove-rows',
  'Alt+ArrowUp': 'move-up',
  'Alt+ArrowDown': 'move-down',
  Tab: 'next',
  'Shift+Tab': 'previous',
  Escape: 'leave',
} as const satisfies Record<string, string>

/** What can be done in the grid besides moving and typing. */
export type GridCommand = (typeof COMMANDS)[keyof typeof COMMANDS]

const BY_CHORD = new Map<string, GridCommand>(Object.entries(COMMANDS))

/** The command of a key press; null for one that has none. */
export function keyCommand(press: Press): GridCommand | null {
  const { key, altKey, shiftKey } = press
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  const held = [
    (press.ctrlKey || press.metaKey) && 'Ctrl',
    altKey && 'Alt',
    shiftKey && 'Shift',
  ].filter((one) => one !== false)
  return BY_CHORD.get([...held, name].join('+')) ?? null
}

/** The character that a key press types; null where it types none. */
export function typedCharacter(press: Press, isAltGraph: boolean): string | null {
  const isHeld = (press.ctrlKey || press.metaKey || press.altKey) && !isAltGraph
  return /^.$/u.test(press.key) && !isHeld ? press.key : null
}
