import { expect, test } from 'vitest'
import type { Block } from '../content/block'
import type { Citation } from '../content/inline'
import { WHOLE_REPORT } from './finding'
import { mendedBlocks } from './mended-blocks'

const cited: Citation = {
  type: 'citation',
  id: 'c1',
  mode: 'parenthetical',
  references: [{ source: 's1' }],
}

const BLOCKS: Block[] = [
  {
    type: 'paragraph',
    id: 'b1',
    children: [{ type: 'text', text: 'Marsh & Rolandsen sier det.' }],
  },
  {
    type: 'list',
    id: 'l1',
    ordered: false,
    items: [
      {
        id: 'i1',
        children: [
          { type: 'text', text: 'Volden øker ' },
          cited,
          {
            type: 'footnote',
            id: 'n1',
            children: [{ type: 'text', text: 'Marsh & Rolandsen igjen.' }],
          },
          { type: 'text', text: ', skriver Marsh & Rolandsen.' },
        ],
      },
    ],
  },
]

const toOg = { kind: 'replace-text', from: 'Marsh & Rolandsen', to: 'Marsh og Rolandsen' } as const

test('other words come where the finding is, and nowhere else', () => {
  const mended = mendedBlocks(BLOCKS, { place: { ...WHOLE_REPORT, block: 'b1' }, mending: toOg })

  expect(mended[0]).toMatchObject({ children: [{ text: 'Marsh og Rolandsen sier det.' }] })
  expect(mended[1]).toBe(BLOCKS[1])
})

test('the words of a list item are not mended in the note that hangs on it', () => {
  const [, list] = mendedBlocks(BLOCKS, { place: { ...WHOLE_REPORT, block: 'i1' }, mending: toOg })

  expect(JSON.stringify(list)).toContain(', skriver Marsh og Rolandsen.')
  expect(JSON.stringify(list)).toContain('Marsh & Rolandsen igjen.')
})

test('a finding in a note is mended in the note', () => {
  const place = { ...WHOLE_REPORT, block: 'i1', footnote: 'n1' }
  const [, list] = mendedBlocks(BLOCKS, { place, mending: toOg })

  expect(JSON.stringify(list)).toContain('Marsh og Rolandsen igjen.')
  expect(JSON.stringify(list)).toContain(', skriver Marsh & Rolandsen.')
})

test('a citation is replaced by its id', () => {
  const to: Citation = { ...cited, references: [{ source: 's2' }] }
  const [, list] = mendedBlocks(BLOCKS, {
    place: { ...WHOLE_REPORT, block: 'i1' },
    mending: { kind: 'replace-citation', citation: 'c1', to },
  })

  expect(JSON.stringify(list)).toContain('"source":"s2"')
})

test.each([
  ['the words are not there any more', { ...toOg, from: 'Noe annet' }],
  ['a person must mend it', { kind: 'edit-source', source: 's1' } as const],
  ['nothing is proposed', null],
])('the blocks stay the same where %s', (_, mending) => {
  const place = { ...WHOLE_REPORT, block: 'b1' }

  expect(mendedBlocks(BLOCKS, { place, mending })).toBe(BLOCKS)
})

test('the blocks stay the same where the block is gone', () => {
  const place = { ...WHOLE_REPORT, block: 'borte' }

  expect(mendedBlocks(BLOCKS, { place, mending: toOg })).toBe(BLOCKS)
})

test('dollar signs in the new words are plain signs', () => {
  const mending = { kind: 'replace-text', from: 'sier det', to: 'betaler $& 5' } as const
  const [block] = mendedBlocks(BLOCKS, { place: { ...WHOLE_REPORT, block: 'b1' }, mending })

  expect(block).toMatchObject({ children: [{ text: 'Marsh & Rolandsen betaler $& 5.' }] })
})
