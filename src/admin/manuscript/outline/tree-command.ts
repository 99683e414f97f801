import type { OutlineMove } from '@/domain/outline/edit-outline'

/** What a key does in the outline. */
export type TreeCommand =
  | { type: 'open' | 'rename' | 'remove' }
  | { type: 'move'; move: OutlineMove }
  | { type: 'focus'; section: string }

type Line = { id: string; title: string }
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

const MOVES: Readonly<Record<string, OutlineMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
}

const ACTIONS: Readonly<Record<string, 'open' | 'rename' | 'remove'>> = {
  Enter: 'open',
  F2: 'rename',
  Delete: 'remove',
}

/**
 * The command of a key in the line with this id, null where it has none: the tree pattern of the ARIA Authoring Practices,
 * and Alt+Shift+arrow as in Word.
 */
export function treeCommand(
  pressed: Pressed,
  { lines, at }: { lines: readonly Line[]; at: string },
): TreeCommand | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = pressed
  if (altKey && shiftKey) {
    const move = MOVES[key]
    return move ? { type: 'move', move } : null
  }
  if (altKey || ctrlKey || metaKey) return null
  const action = ACTIONS[key]
  return action ? { type: action } : focusCommand(key, { lines, at })
}

function focusCommand(
  key: string,
  { lines, at }: { lines: readonly Line[]; at: string },
): TreeCommand | null {
  const place = lines.findIndex(({ id }) => id === at)
  const places: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    Home: 0,
    End: lines.length - 1,
  }
  const isLetter = key.length === 1 && key !== ' '
  const target = isLetter ? beginningWith(key, { lines, place }) : lines[places[key] ?? -1]
  return target ? { type: 'focus', section: target.id } : null
}

/** The next line that begins with a letter, from the top again behind the last one. */
function beginningWith(
  letter: string,
  { lines, place }: { lines: readonly Line[]; place: number },
): Line | undefined {
  const wanted = letter.toLocaleLowerCase()
  return [...lines.slice(place + 1), ...lines].find(({ title }) =>
    title.toLocaleLowerCase().startsWith(wanted),
  )
}
