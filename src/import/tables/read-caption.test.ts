import { expect, test } from 'vitest'
import { noteMark } from '@/domain/text/note-mark'
import { readCaption } from './read-caption'

test('a period in the last bracket and a source are taken out', () => {
  expect(readCaption('Brudd på reglene (1. april – 30. juni 2021). Kilde: LVT (2021b).')).toEqual({
    text: 'Brudd på reglene',
    period: '2021-04-01/2021-06-30',
    source: 'LVT (2021b)',
    legend: [],
  })
})

test('a citation in the last bracket stays', () => {
  expect(readCaption('Vannbruk 2021 (LVT 2021a,b,c).')).toMatchObject({
    text: 'Vannbruk 2021 (LVT 2021a,b,c)',
    period: null,
  })
})

test('a legend of colours becomes a list, and the mark behind it stays on the caption', () => {
  const caption = readCaption(`Vannlag. Rød: Fast ledelse. Grå: Ingen lag.${noteMark(7)}`)
  expect(caption.text).toBe(`Vannlag${noteMark(7)}`)
  expect(caption.legend).toEqual([
    { colour: 'red', label: 'Fast ledelse' },
    { colour: 'grey', label: 'Ingen lag' },
  ])
})

test('one colour alone is no legend', () => {
  expect(readCaption('Gul: den vanligste fargen').legend).toEqual([])
})
