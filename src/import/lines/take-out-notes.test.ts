import { expect, test } from 'vitest'
import { noteMark } from '@/domain/text/note-mark'
import { readLines } from './read-lines'
import { takeOutNotes } from './take-out-notes'

test('footnotes leave the foot of the page and their marks become marks', () => {
  const { body, notes } = takeOutNotes(
    readLines(
      'Loven1 og regelen2 gjelder\n\n1 Vedtatt i 2010.\n2 Fra 2011,\nmed endringer.\n\fhele landet.',
    ),
  )
  expect(body.map(({ text }) => text)).toEqual([
    `Loven${noteMark(1)} og regelen${noteMark(2)} gjelder`,
    'hele landet.',
  ])
  expect([...notes]).toEqual([
    [1, ['Vedtatt i 2010.']],
    [2, ['Fra 2011,', 'med endringer.']],
  ])
})

test('a mark is looked for on the page of its footnote', () => {
  const { body } = takeOutNotes(readLines('Byen Alda1 ligger\n\fved Bera1 i sør.\n\n1 En by.'))
  expect(body.map(({ text }) => text)).toEqual([
    'Byen Alda1 ligger',
    `ved Bera${noteMark(1)} i sør.`,
  ])
})

test('a numbered line with more text behind it is no footnote', () => {
  const text = 'Loven1 gjelder.\n\n1 Innledning om loven\n\nHer går teksten videre.'
  expect(takeOutNotes(readLines(text)).notes.size).toBe(0)
})

test('a footnote without a mark is put at the end of its page and reported', () => {
  const { body, unplaced } = takeOutNotes(readLines('Loven gjelder.\n\n1 Vedtatt.\n\fSide to.'))
  expect(unplaced).toEqual([1])
  expect(body[0]?.text).toBe(`Loven gjelder.${noteMark(1)}`)
})

test('a number that is skipped, and a mark behind the last one, are reported', () => {
  const text = 'Loven1 og regelen3 og brevet4 gjelder.\n\n1 Vedtatt.\n3 Gitt.'
  expect(takeOutNotes(readLines(text)).withoutText).toEqual([2, 4])
})
