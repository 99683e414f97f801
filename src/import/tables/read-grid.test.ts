import { expect, test } from 'vitest'
import { readLines } from '@/import/lines/read-lines'
import { readVocabulary } from '@/domain/text/vocabulary'
import { readGrid } from './read-grid'

function grid(...rows: string[]) {
  return readGrid(readLines(rows.join('\n')), readVocabulary(rows))
}

test('a label over several lines belongs to the figures behind it, with the years in it', () => {
  expect(
    grid(
      'Jan-mars 2022 Juli-sept. 2022',
      'Grupper som',
      'skrev under',
      'i 2015',
      '4 5',
      'Andre 6 7',
    ),
  ).toEqual({
    titles: ['', 'Jan-mars 2022', 'Juli-sept. 2022'],
    rows: [
      ['Grupper som skrev under i 2015', '4', '5'],
      ['Andre', '6', '7'],
    ],
    figures: true,
    unclear: false,
  })
})

test('two spaces hold an empty cell, and spaces at the end hold the rest', () => {
  expect(grid('Alda Bera Cima ', 'Almo  Cimdal ', 'Alnes   ')?.rows).toEqual([
    ['Almo', '', 'Cimdal'],
    ['Alnes', '', ''],
  ])
})

test('a cell broken at a hyphen is one cell', () => {
  expect(grid('Alda Bera Cima ', 'Alda-', 'Strand ', 'Bergli Cimli ')?.rows).toEqual([
    ['Alda-Strand', 'Bergli', 'Cimli'],
  ])
})

test('a row whose empty cells cannot be told apart is unclear', () => {
  expect(grid('Alda Bera Cima', 'Almo Berset')).toMatchObject({
    rows: [['Almo', 'Berset', '']],
    unclear: true,
  })
})

test('a figure that may be one thousand or two figures is unclear', () => {
  expect(grid('Område Brudd', 'Alda 310', 'Bera 1 240')).toMatchObject({
    rows: [
      ['Alda', '310'],
      ['Bera', '1\u00A0240'],
    ],
    unclear: true,
  })
})

test('nothing below a caption is no grid', () => {
  expect(readGrid([], readVocabulary([]))).toBeNull()
})
