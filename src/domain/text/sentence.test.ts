import { expect, test } from 'vitest'
import { noteMark } from './note-mark'
import { endsSentence } from './sentence'

test.each([
  'Det var slutten.',
  'Hvem står bak?',
  'De kom i tre grupper:',
  'slik det står (ICG 2021c).',
  '(Holm & Dahl 2020).',
  'det var «slutten».',
  `Det var slutten.${noteMark(3)}`,
  'Det var i 2015.',
])('"%s" ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true)
})

test.each([
  'Det var ikke',
  '(UN Security Council 2022b, s.',
  'for bl.a.',
  'den 17.',
  'byene Alda,',
])('"%s" ends no sentence', (text) => {
  expect(endsSentence(text)).toBe(false)
})
