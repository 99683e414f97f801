import { expect, test } from 'vitest'
import type { Footnote } from '@/domain/content/inline'
import { piecesOf } from './runs'

const note: Footnote = { type: 'footnote', id: 'n1', children: [{ type: 'text', text: 'Anslag.' }] }

test('a cell without text has an input to write in', () => {
  expect(piecesOf([])).toEqual([{ kind: 'run', run: { index: -1, text: '' } }])
})

test('a cell that begins with a note has an input before it', () => {
  expect(piecesOf([note])).toMatchObject([{ kind: 'run' }, { kind: 'extra', extra: note }])
})

test('words on both sides of a note are edited apart', () => {
  expect(
    piecesOf([{ type: 'text', text: 'Mopti' }, note, { type: 'text', text: ' og Ségou' }]),
  ).toEqual([
    { kind: 'run', run: { index: 0, text: 'Mopti' } },
    { kind: 'extra', index: 1, extra: note },
    { kind: 'run', run: { index: 2, text: ' og Ségou' } },
  ])
})
