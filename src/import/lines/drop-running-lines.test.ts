import { expect, test } from 'vitest'
import { dropRunningLines } from './drop-running-lines'
import { readLines } from './read-lines'

const PAGES = ['en', 'to', 'tre'].map(
  (word, i) => `Respons Lavania\nTekst ${word}\nOg ${word} til\nSide ${i + 1}`,
)

test('what stands at the top and foot of every page is left out, whatever its number', () => {
  const { lines, dropped } = dropRunningLines(readLines(PAGES.join('\n\f')))
  expect(lines.map(({ text }) => text)).toEqual([
    'Tekst en',
    'Og en til',
    'Tekst to',
    'Og to til',
    'Tekst tre',
    'Og tre til',
  ])
  expect(dropped).toHaveLength(6)
})

test('the first line that is left begins the page', () => {
  const { lines } = dropRunningLines(readLines(PAGES.join('\n\f')))
  expect(lines.filter(({ pageStart }) => pageStart).map(({ text }) => text)).toEqual([
    'Tekst to',
    'Tekst tre',
  ])
})

test('a text of two pages loses nothing', () => {
  expect(dropRunningLines(readLines(PAGES.slice(0, 2).join('\n\f'))).dropped).toEqual([])
})
