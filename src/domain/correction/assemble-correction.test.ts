import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import { p, section, work, writtenReport } from '../../../tests/support/written-report'
import { assembleCorrection, newlyCited } from './assemble-correction'

const edition = writtenReport({
  sections: [section('Nord', [p('a', 'En {icg}.')]), section('Vest', [p('c', 'Tre.')])],
  sources: [work('icg')],
})
const before = p('a', 'En {icg}.')
const corrected = (...after: ReturnType<typeof p>[]) => [{ section: 'nord', before, after }]

test('a correction that holds together is a content', () => {
  const { content, problems } = assembleCorrection(edition, {
    corrections: corrected(p('a', 'To {icg}.')),
    library: [],
  })

  expect(problems).toEqual([])
  expect(content?.sections[0]?.blocks).toEqual([p('a', 'To {icg}.')])
})

test('a correction that leaves a section without text, or cites what is gone, is told so', () => {
  const problemsOf = (corrections: ReturnType<typeof corrected>) =>
    assembleCorrection(edition, { corrections, library: [] }).problems.map(({ code }) => code)

  expect(problemsOf(corrected())).toEqual(['section-empty'])
  expect(problemsOf(corrected(p('a', 'To {lost}.')))).toEqual(['source-missing'])
  expect(problemsOf(corrected(p('a', 'Se {#t9}.')))).toEqual(['cross-reference-table'])
})

test('a work that is cited for the first time must be complete', () => {
  const corrections = corrected(p('a', 'To {ny}.'))

  expect(newlyCited(edition, corrections)).toEqual(['ny'])
  expect(
    assembleCorrection(edition, { corrections, library: [aDraftSource({ id: 'ny', title: null })] })
      .problems,
  ).toMatchObject([{ code: 'source-incomplete', at: 'ny' }])
})
