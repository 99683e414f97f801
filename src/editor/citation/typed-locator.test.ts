import { expect, test } from 'vitest'
import { typedLocator } from './typed-locator'

test('a number alone is a page', () => {
  expect(typedLocator('10')).toEqual({ label: 'page', value: '10' })
})

test('a word for the place is understood', () => {
  expect(typedLocator('kap. 3')).toEqual({ label: 'chapter', value: '3' })
})

test('nothing is no place', () => {
  expect(typedLocator(' ')).toBeNull()
})
