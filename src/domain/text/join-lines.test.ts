import { expect, test } from 'vitest'
import { joinLines } from './join-lines'
import { readVocabulary } from './vocabulary'

function joined(...lines: string[]) {
  return joinLines(lines, readVocabulary(lines))
}

test('lines are joined by one space', () => {
  expect(joined('en rekke', 'grupper  i nord').text).toBe('en rekke grupper i nord')
})

test('a dash at a line end is no hyphen', () => {
  expect(joined('i 2015 –', '2016').text).toBe('i 2015 – 2016')
})

test('a soft hyphen always joins', () => {
  expect(joined('hus\u00AD', 'holdning').text).toBe('husholdning')
})

test('a word that may keep its hyphen is joined and named', () => {
  expect(joined('et kum-', 'lokk.')).toEqual({ text: 'et kumlokk.', unsure: ['kum-lokk'] })
})
