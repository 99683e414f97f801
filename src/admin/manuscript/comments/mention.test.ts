import { expect, test } from 'vitest'
import { mentionAt, mentionedIn, peopleNamed, withMention } from './mention'

const KARI = { id: '1', name: 'Kari Øst' }
const OLA = { id: '2', name: 'Ola Nordmann' }

test('a name is being typed behind an @ that begins a word', () => {
  expect(mentionAt('Se dette, @ka', 13)).toEqual({ at: 10, query: 'ka' })
  expect(mentionAt('@', 1)).toEqual({ at: 0, query: '' })
})

test.each([
  ['in an address', 'post@example'],
  ['on the line above', '@kari\nog så'],
  ['nowhere', 'Se dette'],
])('no name is being typed where the @ stands %s', (_, text) => {
  expect(mentionAt(text, text.length)).toBeNull()
})

test('people are found by any of their names, capitals and accents apart', () => {
  expect(peopleNamed([KARI, OLA], 'nord')).toEqual([OLA])
  expect(peopleNamed([KARI, OLA], 'kari ø')).toEqual([KARI])
  expect(peopleNamed([KARI, OLA], '')).toEqual([KARI, OLA])
})

test('the whole name comes in the place of what was typed, with the cursor behind it', () => {
  const typed = { at: 3, query: 'ka' }

  expect(withMention('Se @ka her', { typed, name: 'Kari Øst' })).toEqual({
    text: 'Se @Kari Øst her',
    cursor: 13,
  })
})

test('those are mentioned whose whole name stands in the text', () => {
  expect(mentionedIn('@Kari Øst, ser du på dette? @Ola', [KARI, OLA])).toEqual(['1'])
})
