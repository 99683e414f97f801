import { expect, test } from 'vitest'
import type { Press } from '../select/move'
import { keyCommand, typedCharacter } from './key-command'

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

test('a command key of a Mac does what Ctrl does elsewhere', () => {
  expect(keyCommand(press('z', { metaKey: true }))).toBe('undo')
  expect(keyCommand(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
  expect(keyCommand(press(' ', { shiftKey: true }))).toBe('select-rows')
})

test('a letter with Ctrl that the grid does not know is left to the browser', () => {
  expect(keyCommand(press('s', { ctrlKey: true }))).toBeNull()
  expect(typedCharacter(press('s', { ctrlKey: true }), false)).toBeNull()
})

test('a character of the third level types, though the system holds Ctrl and Alt for it', () => {
  expect(typedCharacter(press('@', { ctrlKey: true, altKey: true }), true)).toBe('@')
})

test('a key with a name types nothing', () => {
  expect(typedCharacter(press('F5'), false)).toBeNull()
})
