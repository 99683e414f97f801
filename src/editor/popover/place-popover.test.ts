import { expect, test } from 'vitest'
import { popoverPlace } from './place-popover'

const box = { width: 300, height: 200 }
const screen = { width: 800, height: 600 }
const at = (left: number, top: number) => ({ left, top, bottom: top + 20 })

test('the box stands under the text', () => {
  expect(popoverPlace(at(100, 100), { box, screen })).toEqual({ left: 100, top: 126 })
})

test('near the bottom it stands above the text', () => {
  expect(popoverPlace(at(100, 500), { box, screen })).toEqual({ left: 100, top: 294 })
})

test('it never leaves the screen', () => {
  expect(popoverPlace(at(700, 100), { box, screen }).left).toBe(492)
  expect(popoverPlace(at(100, 100), { box, screen: { width: 250, height: 150 } })).toEqual({
    left: 8,
    top: 8,
  })
})
