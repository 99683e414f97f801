import { expect, test } from 'vitest'
import { p } from './block'
import { addBlocks, addSection, correctWords, replaceBlock, revise, type Draft } from './revise'

const draft: Draft = {
  sections: [{ id: 's', title: 'S', level: 1, blocks: [p('a')`Byen Gau.`, p('b')`To.`] }],
  tables: [],
}

test('a block takes the place of the one with its id', () => {
  expect(textsOf(revise(draft, [replaceBlock(p('b')`Tre.`)]))).toEqual(['Byen Gau.', 'Tre.'])
})

test('new blocks come behind the one that is named', () => {
  expect(textsOf(revise(draft, [addBlocks([p('c')`Ny.`], { after: 'a' })]))).toEqual([
    'Byen Gau.',
    'Ny.',
    'To.',
  ])
})

test('a correction touches the words that are wrong', () => {
  expect(textsOf(revise(draft, [correctWords('a', { from: 'Gau', to: 'Gao' })]))).toEqual([
    'Byen Gao.',
    'To.',
  ])
})

test('a section comes before the one that is named', () => {
  const section = { id: 'ny', title: 'Ny', level: 1, blocks: [] }
  const { sections } = revise(draft, [addSection(section, { before: 's' })])
  expect(sections.map(({ id }) => id)).toEqual(['ny', 's'])
})

test('a change to what is not there is refused', () => {
  expect(() => revise(draft, [replaceBlock(p('x')`Nei.`)])).toThrow(RangeError)
})

function textsOf({ sections }: Draft): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.children.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
        : [],
    ),
  )
}
