import { expect, test } from 'vitest'
import { findNoteMark } from './find-note-mark'

test.each([
  ['fra 20151 har', 1, 'fra 2015'],
  ['operasjon (MINUSMA)2. Den', 2, 'operasjon (MINUSMA)'],
  ['press fra ECOWAS3 ble', 3, 'press fra ECOWAS'],
  ['(Holm & Dahl 2021)4. Det', 4, '(Holm & Dahl 2021)'],
  ['MSA og GATIA5.', 5, 'MSA og GATIA'],
  ['hendelser.6 Bruddene', 6, 'hendelser.'],
  ['i 2015.6 Deretter', 6, 'i 2015.'],
  ['kalt «vann»7 av', 7, 'kalt «vann»'],
  ['Ménaka12', 12, 'Ménaka'],
  ['i 201512', 12, 'i 2015'],
  ['loven³ sier', 3, 'loven'],
])('in "%s", mark %i stands behind "%s"', (text, number, before) => {
  expect(text.slice(0, findNoteMark(text, { number })?.start)).toBe(before)
})

test.each([
  ['1 240 000 km2, mer', 2],
  ['i alt 682 hendelser', 2],
  ['medlemmer av G5, som', 5],
  ['i 2022 og 2012', 2],
  ['(NUPI 2022, s.9)', 9],
  ['om lag 12.6 prosent', 6],
  ['48 km² land', 2],
  ['CO2 og H2', 2],
  ['side 3 og 4', 4],
  ['10-15 % av', 5],
])('"%s" holds no mark %i', (text, number) => {
  expect(findNoteMark(text, { number })).toBeNull()
})

test('the search goes on from where it is told to', () => {
  expect(findNoteMark('loven1 og regelen1', { number: 1, from: 8 })).toEqual({ start: 17, end: 18 })
})
