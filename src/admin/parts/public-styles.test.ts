import { expect, test } from 'vitest'
import { shadowStyles } from './public-styles'

test('what holds for the whole page holds for the shadow root', () => {
  expect(shadowStyles(':root,[data-color-scheme=light]{--a:1}', 'light')).toBe(
    ':host,[data-color-scheme=light]{--a:1}',
  )
  expect(shadowStyles('html{a:b}body{c:d}', 'light')).toBe(':host{a:b}.public-body{c:d}')
})

test('a name that only begins like the page’s root elements is left as it stands', () => {
  const css = '.body{a:b}tbody{c:d}.x html-map{e:f}'

  expect(shadowStyles(css, 'light')).toBe(css)
})

test('the rules of the theme that is shown hold always, and those of the other never', () => {
  const css = '@media (prefers-color-scheme:dark){a{b:c}}'

  expect(shadowStyles(css, 'dark')).toBe('@media all{a{b:c}}')
  expect(shadowStyles(css, 'light')).toBe('@media not all{a{b:c}}')
})

test('sizes are those that a reader’s browser has', () => {
  expect(shadowStyles('p{margin:.5rem 1.25rem 0 -2rem}', 'light')).toBe(
    'p{margin:8px 20px 0 -32px}',
  )
})
