import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkSections } from '@/domain/content/walk'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { tables } from '../../../tests/support/table-arbitraries'
import { bodyProblems, lineProblems } from './body-problems'
import { fromLexical, inlineFromLexical } from './from-lexical'
import { normaliseBlocks, normaliseInlines } from './normalise'
import { inlineToLexical, toLexical } from './to-lexical'

test('every section of a report may be stored, and comes back in normal form', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const bodies = [...walkSections(content)].map(({ blocks }) => blocks)
      expect(bodies.flatMap((blocks) => bodyProblems(toLexical(blocks)))).toEqual([])
      expect(bodies.map((blocks) => fromLexical(toLexical(blocks)))).toEqual(
        bodies.map(normaliseBlocks),
      )
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('every line of a table may be stored, and comes back in normal form', () => {
  fc.assert(
    fc.property(tables(), (all) => {
      const lines = all.flatMap(({ caption, source, columns }) => [
        caption,
        source,
        ...columns.map(({ title }) => title),
      ])
      expect(lines.flatMap((line) => lineProblems(inlineToLexical(line)))).toEqual([])
      expect(lines.map((line) => inlineFromLexical(inlineToLexical(line)))).toEqual(
        lines.map((line) => normaliseInlines(line)),
      )
    }),
    { numRuns: 200 },
  )
}, 30_000)
