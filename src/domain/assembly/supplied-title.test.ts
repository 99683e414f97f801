import { expect, test } from 'vitest'
import { isSuppliedTitle, suppliedTitle } from './supplied-title'

test('a title that was supplied is known again', () => {
  expect(suppliedTitle('mali-2022')).toBe('[mali-2022]')
  expect(isSuppliedTitle(suppliedTitle('mali-2022'))).toBe(true)
})

test.each(['Mali', 'Mali [utkast]', '[Mali] 2022', ''])('“%s” was written by someone', (title) => {
  expect(isSuppliedTitle(title)).toBe(false)
})
