import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyComparison } from '../../../tests/support/apply-comparison'
import { editedContents, joinedContent } from '../../../tests/support/edited-content'
import { mirrored } from '../../../tests/support/mirrored'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { canonicalJson } from '../content/canonical-json'
import type { ReportContent } from '../content/report-content'
import { walkBlocks, walkSections } from '../content/walk'
import { compareContents } from './compare-contents'
import { ContentComparison } from './content-comparison'
import { isUnchanged } from './is-unchanged'

/** Two contents that have nothing to do with each other, or one and what became of it by edits. */
const pairs = () =>
  fc.oneof(
    { weight: 4, arbitrary: editedContents() },
    fc.record({
      before: reportContent().map(joinedContent),
      after: reportContent().map(joinedContent),
    }),
  )

function holds(law: (before: ReportContent, after: ReportContent) => void): void {
  fc.assert(
    fc.property(pairs(), ({ before, after }) => law(before, after)),
    { numRuns: 25 },
  )
}

test('a content differs in nothing from itself', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const comparison = compareContents(content, content)

      expect(isUnchanged(comparison)).toBe(true)
      expect(JSON.stringify(comparison.summary)).not.toMatch(/:[1-9]/)
    }),
    { numRuns: 25 },
  )
})

test('what is shown, sent as JSON and applied to the first, gives the second', () => {
  holds((before, after) => {
    const comparison = compareContents(before, after)
    const sent = ContentComparison.parse(JSON.parse(JSON.stringify(comparison)))
    const isSame = canonicalJson(before) === canonicalJson(after)

    expect(canonicalJson(applyComparison(before, sent))).toBe(canonicalJson(after))
    expect(isUnchanged(comparison)).toBe(isSame)
  })
})

test('seen from the other side it is the comparison of the other with the one', () => {
  holds((before, after) => {
    expect(mirrored(compareContents(before, after))).toEqual(compareContents(after, before))
  })
})

test('every section and block is there once, and what stands on both sides is never deleted and added', () => {
  holds((before, after) => {
    const { sections } = compareContents(before, after)
    const blocks = sections.flatMap((section) => section.blocks)

    for (const [things, idsIn] of [[sections, sectionIds] as const, [blocks, blockIds] as const]) {
      const [old, fresh] = [idsIn(before), idsIn(after)]
      expect(things.map(({ id }) => id).toSorted()).toEqual(
        [...new Set([...old, ...fresh])].toSorted(),
      )
      expect(loneOf(things, [old, fresh])).toEqual([])
    }
  })
})

/** What is told to be new or gone, but stands on both sides. */
function loneOf(
  things: readonly { id: string; kind: string }[],
  [before, after]: readonly [string[], string[]],
): string[] {
  const isOnBoth = (id: string) => before.includes(id) && after.includes(id)
  return things
    .filter(({ id, kind }) => (kind === 'added' || kind === 'removed') && isOnBoth(id))
    .map(({ id }) => id)
}

function sectionIds(content: ReportContent): string[] {
  return [...walkSections(content)].map(({ id }) => id)
}

function blockIds(content: ReportContent): string[] {
  return [...walkBlocks(content)].map(({ block }) => block.id)
}
