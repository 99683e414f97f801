import { expect, test } from 'vitest'
import { readLines } from '@/import/lines/read-lines'
import { splitBlocks } from './split-blocks'

function blocks(text: string): string[] {
  return splitBlocks(readLines(text)).map((block) => {
    const lines = block.kind === 'table' ? block.grid : block.lines
    return `${block.kind}: ${lines.map((line) => line.text).join(' / ')}`
  })
}

test('a paragraph ends with a sentence on a short line', () => {
  const text = [
    'Vannet i fjellet renner ned til byene ved kysten, og det',
    'meste renner ut i havet.',
    'Ved kysten er det lite regn, og brønnene der er så dype at',
    'de sjelden blir tørre.',
  ].join('\n')
  expect(blocks(text)).toHaveLength(2)
})

test('a sentence that ends on a full line ends no paragraph', () => {
  const text = [
    'Vannet i fjellet renner ned til byene ved kysten i vest.',
    'Det meste renner ut i havet uten at noen har brukt det,',
    'for det er langt til byene.',
  ].join('\n')
  expect(blocks(text)).toHaveLength(1)
})

test('a short line without an end, before a new sentence, is a heading', () => {
  const text = [
    'Vannet i fjellet renner ned til byene ved kysten, og det',
    'meste renner ut i havet.',
    'Kysten i sør',
    'Ved kysten er det lite regn, og brønnene der er så dype at',
    'de sjelden blir tørre.',
  ].join('\n')
  expect(blocks(text)[1]).toBe('heading: Kysten i sør')
})

test('numbers that follow one another are list items, and the last may go on', () => {
  const text = 'Det er to slag:\n1. brønner som graves av dem\nsom bor der\n2. brønner fra staten'
  expect(blocks(text)).toEqual([
    'paragraph: Det er to slag:',
    'item: 1. brønner som graves av dem / som bor der',
    'item: 2. brønner fra staten',
  ])
})

test.each(['1. april 2022 regnet det.\n\n2. april var det tørt.', '17. mai regnet det.'])(
  'a date at the beginning of a line is no item: %s',
  (text) => {
    expect(blocks(text).every((block) => block.startsWith('paragraph'))).toBe(true)
  },
)

test('one line with a dash is no list', () => {
  expect(blocks('Det regnet.\n\n– Det var på tide.')[1]).toBe('paragraph: – Det var på tide.')
})

test('the heading behind a table without a gap is no row of it', () => {
  const text = [
    'Tabell 1: Brønner. Rød: Dype. Gul: Grunne.',
    'Alda Bera Cima',
    'Alvik Berset Cimavik',
    'Bybeltet',
    'Byene ved kysten har vann hele døgnet, og det er rent nok til at',
    'folk drikker det.',
  ].join('\n')
  expect(blocks(text)).toEqual([
    'table: Alda Bera Cima / Alvik Berset Cimavik',
    'heading: Bybeltet',
    expect.stringMatching(/^paragraph: Byene/),
  ])
})
