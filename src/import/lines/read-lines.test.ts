import { expect, test } from 'vitest'
import { readLines } from './read-lines'

const INTERLEAVED = [
  ' Overskrift  ',
  '',
  'Den første linjen går ',
  '',
  'over i den andre, som går ',
  '',
  'over i den tredje.  ',
  ' Neste side begynner ',
  '',
  'her og slutter her. ',
  '',
  ' ',
  '',
  'Etter et mellomrom. ',
].join('\n')

test('empty lines between all lines mean nothing', () => {
  const gaps = readLines(INTERLEAVED).map(({ gap }) => gap)
  expect(gaps).toEqual([false, false, false, false, false, false, true])
})

test('among interleaved lines, one right behind another begins a page', () => {
  const starts = readLines(INTERLEAVED).filter(({ pageStart }) => pageStart)
  expect(starts.map(({ text }) => text)).toEqual(['Neste side begynner'])
})

test('empty lines in an ordinary text are gaps', () => {
  const lines = readLines('Et avsnitt som går\nover to linjer.\n\nEt annet avsnitt.')
  expect(lines.map(({ gap }) => gap)).toEqual([false, false, true])
})

test('one-line paragraphs with empty lines between them are not interleaved', () => {
  const text = ['En.', 'To.', 'Tre.', 'Fire.', 'Fem.'].join('\n\n')
  expect(readLines(text).map(({ gap }) => gap)).toEqual([false, true, true, true, true])
})

test('a form feed begins a page', () => {
  expect(readLines('Side en\n\fSide to').map(({ pageStart }) => pageStart)).toEqual([false, true])
})

test('the space around a line is counted, not kept', () => {
  expect(readLines('Niafunké  Tin-Essako    ')[0]).toMatchObject({
    text: 'Niafunké  Tin-Essako',
    trailing: 4,
  })
})

test('all kinds of line ends are one', () => {
  expect(readLines('a\r\nb\rc\u2028d').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd'])
})

test('a soft hyphen stays only where a line was broken', () => {
  expect(readLines('sam\u00ADle hus\u00AD\nholdning').map(({ text }) => text)).toEqual([
    'samle hus\u00AD',
    'holdning',
  ])
})
