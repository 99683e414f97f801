import { expect, test } from 'vitest'
import { groupNotes, readNotes, withDone, type ImportNote } from './import-note'

const period: ImportNote = {
  where: 'Tabell 1',
  code: 'import-table-period',
  values: {},
  done: false,
}
const levels: ImportNote = {
  where: 'Kapitler',
  code: 'import-heading-levels',
  values: { count: 3 },
  done: false,
}
const dashes: ImportNote = { ...period, code: 'import-table-dashes', values: { count: 2 } }

test('a report without an import has no notes', () => {
  expect(readNotes(undefined)).toEqual([])
})

test('notes are read as they were stored', () => {
  expect(readNotes([period, levels])).toEqual([period, levels])
})

test('a list with a note that has no sentence is not read at all', () => {
  expect(readNotes([period, { ...levels, code: 'toString' }])).toBeNull()
})

test('notes of one place stand together, where the place first comes', () => {
  expect(groupNotes([period, levels, dashes])).toEqual([
    {
      where: 'Tabell 1',
      notes: [
        { index: 0, note: period },
        { index: 2, note: dashes },
      ],
    },
    { where: 'Kapitler', notes: [{ index: 1, note: levels }] },
  ])
})

test('ticking off one note leaves the others as they were', () => {
  expect(withDone([period, levels, dashes], { index: 1, done: true })).toEqual([
    period,
    { ...levels, done: true },
    dashes,
  ])
})
