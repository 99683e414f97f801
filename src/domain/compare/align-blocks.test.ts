import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import type { Block } from '../content/block'
import { alignBlocks, differingBlocks, mergedBlocks } from './align-blocks'

function paragraph(id: string, text = id): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] }
}

const base = [paragraph('a'), paragraph('b'), paragraph('c')]

let count = 0
const newId = () => `ny-${(count += 1)}`

test('what only one of us changed is taken over without a question', () => {
  const mine = [paragraph('a', 'mitt'), paragraph('b'), paragraph('c')]
  const theirs = [paragraph('a'), paragraph('b'), paragraph('c', 'deres')]
  const aligned = alignBlocks(mine, { theirs, base })

  expect(differingBlocks(aligned).map(({ id, choice }) => [id, choice])).toEqual([
    ['a', 'mine'],
    ['c', 'theirs'],
  ])
  expect(mergedBlocks(aligned, { choices: new Map(), newId })).toEqual([
    paragraph('a', 'mitt'),
    paragraph('b'),
    paragraph('c', 'deres'),
  ])
})

test('what both changed is a person’s choice, and until then both stay', () => {
  const mine = [paragraph('a', 'mitt')]
  const theirs = [paragraph('a', 'deres')]
  const aligned = alignBlocks(mine, { theirs, base: [paragraph('a')] })

  expect(aligned).toMatchObject([{ id: 'a', choice: null }])
  expect(mergedBlocks(aligned, { choices: new Map(), newId: () => 'ny' })).toEqual([
    paragraph('a', 'mitt'),
    paragraph('ny', 'deres'),
  ])
  expect(mergedBlocks(aligned, { choices: new Map([['a', 'theirs']]), newId })).toEqual(theirs)
})

test('a paragraph that one took out and the other left alone goes', () => {
  const aligned = alignBlocks([paragraph('a')], { theirs: [paragraph('a'), paragraph('b')], base })

  expect(mergedBlocks(aligned, { choices: new Map(), newId })).toEqual([paragraph('a')])
})

test('a new paragraph of theirs comes behind the paragraph that it stood behind', () => {
  const theirs = [paragraph('a'), paragraph('ny'), paragraph('b'), paragraph('c')]
  const aligned = alignBlocks([...base, paragraph('mitt')], { theirs, base })

  expect(aligned.map(({ id }) => id)).toEqual(['a', 'ny', 'b', 'c', 'mitt'])
})

test('without a base no word of either version is lost', () => {
  fc.assert(
    fc.property(blocks(), blocks(), (mine, theirs) => {
      const aligned = alignBlocks(mine, { theirs, base: [] })
      const merged = JSON.stringify(mergedBlocks(aligned, { choices: new Map(), newId }))
      const words = (body: Block[]) => JSON.stringify(body).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []

      for (const word of [...words(mine), ...words(theirs)]) expect(merged).toContain(word)
    }),
  )
})

test('all mine gives mine, all theirs gives theirs, apart from the order of what was moved', () => {
  fc.assert(
    fc.property(blocks(), blocks(), (mine, theirs) => {
      const aligned = alignBlocks(mine, { theirs, base: [] })
      const all = (choice: 'mine' | 'theirs') =>
        mergedBlocks(aligned, {
          choices: new Map(aligned.map(({ id }) => [id, choice])),
          newId,
        })

      expect(all('mine')).toEqual(mine)
      expect(new Set(all('theirs').map((block) => JSON.stringify(block)))).toEqual(
        new Set(theirs.map((block) => JSON.stringify(block))),
      )
    }),
  )
})
