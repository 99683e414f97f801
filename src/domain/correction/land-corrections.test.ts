import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../content/block'
import { landCorrections } from './land-corrections'

function paragraph(id: string, text: string = id): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] }
}

const correction = {
  section: 's',
  before: paragraph('b', 'i 2021'),
  after: [paragraph('b', 'i 2022')],
}

test('a passage that still is as it was published takes the correction over, and nothing else changes', () => {
  const { blocks, landings } = landCorrections([paragraph('a'), correction.before], [correction])

  expect(blocks).toEqual([paragraph('a'), ...correction.after])
  expect(landings.get('b')).toBe('landed')
})

test('a passage that was rewritten meanwhile is left alone and is a conflict', () => {
  const written = [paragraph('a'), paragraph('b', 'i august 2022')]
  const { blocks, landings } = landCorrections(written, [correction])

  expect(blocks).toEqual(written)
  expect(landings.get('b')).toBe('conflict')
})

test('a passage that was taken out meanwhile is a conflict, unless the correction takes it out as well', () => {
  const removal = { ...correction, after: [] }

  expect(landCorrections([paragraph('a')], [correction]).landings.get('b')).toBe('conflict')
  expect(landCorrections([paragraph('a')], [removal]).landings.get('b')).toBe('there-already')
})

test('landing twice changes nothing more', () => {
  const divided = { ...correction, after: [paragraph('b', 'først'), paragraph('b2', 'så')] }
  fc.assert(
    fc.property(fc.constantFrom(correction, divided, { ...correction, after: [] }), (one) => {
      const first = landCorrections([paragraph('a'), correction.before], [one])
      const second = landCorrections(first.blocks, [one])

      expect(second.blocks).toEqual(first.blocks)
      expect(second.landings.get('b')).toBe('there-already')
    }),
  )
})
