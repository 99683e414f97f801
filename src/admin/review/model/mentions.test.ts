import { expect, test } from 'vitest'
import { mentionQuery, mentionsIn, peopleFor, withMention } from './mentions'

const people = [
  { id: '1', name: 'Ingrid Moen' },
  { id: '2', name: 'Øystein Åsen' },
]

test('a person is asked for behind an at sign, also one of two names', () => {
  expect(mentionQuery('Se dette, @Ing')).toBe('Ing')
  expect(mentionQuery('@')).toBe('')
  expect(mentionQuery('@Ingrid Mo')).toBe('Ingrid Mo')
})

test('an address of e-mail asks for nobody', () => {
  expect(mentionQuery('skriv til ingrid@example')).toBeNull()
})

test('people are found by any of their names, whatever the case', () => {
  expect(peopleFor('ås', people)).toEqual([people[1]])
  expect(peopleFor('ingrid mo', people)).toEqual([people[0]])
})

test('the chosen name stands in the text, and is mentioned', () => {
  const text = withMention('Se dette, @Ing', { id: '1', name: 'Ingrid Moen' })

  expect(text).toBe('Se dette, @Ingrid Moen ')
  expect(mentionsIn(text, people)).toEqual(['1'])
})
