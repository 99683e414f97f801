import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language'

test.each([
  ['training and support that is paid by the state', 'en'],
  ['the two halves', 'en'],
  ['opplæring og støtte som staten betaler for', 'nb'],
  ['kupp i kuppet', 'nb'],
  ['donasjon', null],
  ['Forces Armées Maliennes', null],
])('"%s" is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})
