import { expect, test } from 'vitest'
import { setCells } from './edit-rows'
import type { Rows } from './grid-row'
import { rowChunks } from './row-chunks'

const rows: Rows = Array.from({ length: 100 }, (_, i) => ({ id: `r${i}`, cells: {} }))
const chunks = rowChunks(rows, [])

test('all rows are in the chunks, in their order', () => {
  expect(chunks.flat()).toEqual(rows)
})

test('a change of one row changes only its own chunk', () => {
  const changed = setCells(rows, [{ row: 'r50', column: 'k', cell: { kind: 'empty' } }])
  const after = rowChunks(changed, chunks)

  expect(after.map((chunk, i) => chunk === chunks[i])).toEqual([true, false, true])
})
