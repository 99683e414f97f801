import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import { aDraftSource } from '../../../tests/support/source'
import type { Block } from '../content/block'
import { ReportContent } from '../content/report-content'
import { correctedContent } from './corrected-content'

const edition = sampleContent()
const [section] = edition.sections
const before = section?.blocks.find(({ id }) => id === 'b-kontroll')

test('without corrections an edition stays as it is', () => {
  expect(correctedContent(edition, { corrections: [], library: [] })).toEqual(edition)
})

test('a correction changes its passage and leaves the rest, sources and letters included', () => {
  const after = [{ ...paragraphOf(before), children: [{ type: 'text' as const, text: 'Rettet.' }] }]
  const corrected = correctedContent(edition, {
    corrections: [{ section: 'sec-innledning', before: paragraphOf(before), after }],
    library: [],
  })

  expect(corrected.sections[0]?.blocks.find(({ id }) => id === 'b-kontroll')).toEqual(after[0])
  expect(corrected.sections.slice(1)).toEqual(edition.sections.slice(1))
  expect(
    corrected.sources.every((source) => edition.sources.some(({ id }) => id === source.id)),
  ).toBe(true)
  expect(ReportContent.safeParse(corrected).success).toBe(true)
})

test('a work that a correction cites for the first time comes from the library', () => {
  const cited = paragraphOf(before)
  const after: Block[] = [
    {
      ...cited,
      children: [
        ...cited.children,
        { type: 'citation', id: 'c-ny', mode: 'parenthetical', references: [{ source: 'ny' }] },
      ],
    },
  ]
  const library = [aDraftSource({ id: 'ny', title: 'Ny rapport', shortName: 'NY', issued: '2022' })]
  const corrected = correctedContent(edition, {
    corrections: [{ section: 'sec-innledning', before: cited, after }],
    library,
  })

  expect(corrected.sources.find(({ id }) => id === 'ny')?.title).toBe('Ny rapport')
  expect(ReportContent.safeParse(corrected).success).toBe(true)
})

function paragraphOf(block: Block | undefined) {
  if (block?.type !== 'paragraph') throw new Error('The sample lacks its paragraph')
  return block
}
