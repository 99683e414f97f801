import { expect, test } from 'vitest'
import { treeCommand } from './tree-command'

const LINES = [
  { id: 'a', title: 'Innledning' },
  { id: 'b', title: 'Nord' },
  { id: 'c', title: 'Idlib' },
]

function pressed(keys: string, at = 'b') {
  const [key = '', ...others] = keys.split('+').reverse()
  const modifiers = {
    altKey: others.includes('Alt'),
    shiftKey: others.includes('Shift'),
    ctrlKey: others.includes('Ctrl'),
    metaKey: others.includes('Meta'),
  }
  return treeCommand({ key, ...modifiers }, { lines: LINES, at })
}

test.each([
  ['Enter', 'open'],
  ['F2', 'rename'],
  ['Delete', 'remove'],
])('%s is the key for: %s', (key, type) => {
  expect(pressed(key)).toEqual({ type })
})

test.each([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowRight', 'indent'],
  ['ArrowLeft', 'outdent'],
])('Alt+Shift+%s moves a section %s', (key, move) => {
  expect(pressed(`Alt+Shift+${key}`)).toEqual({ type: 'move', move })
})

test.each([
  ['ArrowUp', 'b', 'a'],
  ['ArrowDown', 'b', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['n', 'a', 'b'],
  ['I', 'b', 'c'],
  ['i', 'c', 'a'],
])('%s in line %s goes to line %s', (key, at, section) => {
  expect(pressed(key, at)).toEqual({ type: 'focus', section })
})

test.each([
  ['ArrowUp', 'a'],
  ['ArrowDown', 'c'],
  ['x', 'a'],
  [' ', 'a'],
  ['Ctrl+Enter', 'a'],
  ['Alt+ArrowUp', 'b'],
  ['Alt+Shift+n', 'a'],
  ['Tab', 'a'],
])('%s in line %s is left to the browser', (keys, at) => {
  expect(pressed(keys, at)).toBeNull()
})
