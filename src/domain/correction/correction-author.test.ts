import { expect, test } from 'vitest'
import { p, section, writtenReport } from '../../../tests/support/written-report'
import { correctionContributors, withAuthor } from './correction-author'

const edition = writtenReport({
  sections: [section('Nord', [p('a', 'En.'), p('b', 'To.')]), section('Vest', [p('c', 'Tre.')])],
})
const blocks = [
  { section: 'nord', before: p('a', 'En.'), after: [p('a', '1.')] },
  { section: 'nord', before: p('b', 'To.'), after: [] },
  { section: 'vest', before: p('c', 'Tre.'), after: [p('c', '3.')] },
]

test('everyone who saved a corrected passage is named once, with each section once', () => {
  const authors = [
    { block: 'a', user: 'u1' },
    { block: 'b', user: 'u1' },
    { block: 'c', user: 'u1' },
    { block: 'b', user: 'u2' },
  ]

  expect(correctionContributors(edition, { blocks, authors })).toEqual([
    {
      user: 'u1',
      wrote: [
        { collection: 'sections', title: 'Nord' },
        { collection: 'sections', title: 'Vest' },
      ],
    },
    { user: 'u2', wrote: [{ collection: 'sections', title: 'Nord' }] },
  ])
})

test('someone whose passage is no longer corrected has written none of it', () => {
  const authors = [{ block: 'gone', user: 'u1' }]

  expect(correctionContributors(edition, { blocks, authors })).toEqual([])
})

test('the last saver of a passage is last, and nobody is named twice for it', () => {
  const twice = [
    { block: 'a', user: 'u1' },
    { block: 'a', user: 'u2' },
    { block: 'a', user: 'u1' },
  ].reduce(withAuthor, [])

  expect(twice).toEqual([
    { block: 'a', user: 'u2' },
    { block: 'a', user: 'u1' },
  ])
})
