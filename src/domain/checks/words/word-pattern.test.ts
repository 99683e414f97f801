import { expect, test } from 'vitest'
import { wordPattern } from './word-pattern'

const pattern = wordPattern(['angrep*', 'i dag', 'nå'])

test.each(['Angrepene kom', 'de angrep', 'slik er det i dag', 'I\u00a0dag', 'NÅ'])(
  'finds “%s”',
  (text) => {
    expect(pattern.test(text)).toBe(true)
  },
)

test.each(['motangrep', 'i dagevis', 'nåde', 'anger'])('does not find “%s”', (text) => {
  expect(pattern.test(text)).toBe(false)
})
