import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Section } from '../content/block'
import { nestOutline, outlineProblems, type OutlineItem } from './outline'

function outline(...levels: number[]): OutlineItem[] {
  return levels.map((level, i) => ({ level, section: section(`s${i + 1}`) }))
}

function section(id: string) {
  return { id, title: `Kapittel ${id}`, blocks: [] }
}

/** A nest as indented text: "s1 (s2 s3) s4". */
function drawn(sections: readonly Section[]): string {
  return sections
    .map(({ id, sections: below }) => (below.length > 0 ? `${id} (${drawn(below)})` : id))
    .join(' ')
}

function flattened(sections: readonly Section[], level = 1): OutlineItem[] {
  return sections.flatMap(({ sections: below, ...rest }) => [
    { level, section: rest },
    ...flattened(below, level + 1),
  ])
}

test.each([
  [[1, 1], 's1 s2'],
  [[1, 2, 3], 's1 (s2 (s3))'],
  [[1, 2, 2, 1], 's1 (s2 s3) s4'],
  [[1, 2, 3, 1, 2], 's1 (s2 (s3)) s4 (s5)'],
  [[1, 2, 3, 2], 's1 (s2 (s3) s4)'],
])('the levels %j nest as %s', (levels, nest) => {
  expect(drawn(nestOutline(outline(...levels)))).toBe(nest)
  expect(outlineProblems(outline(...levels))).toEqual([])
})

test('an outline without sections is refused', () => {
  expect(outlineProblems([])).toEqual([{ code: 'no-sections' }])
})

test('a section that is gone is named as missing and left out of the nest', () => {
  const [first, second] = outline(1, 1)
  const items = [first, { level: 1, section: null }, second].filter((item) => item !== undefined)

  expect(outlineProblems(items)).toEqual([{ code: 'section-missing' }])
  expect(drawn(nestOutline(items))).toBe('s1 s2')
})

test('a level that is skipped is named by the section that skips it', () => {
  expect(outlineProblems(outline(1, 3))).toEqual([
    { code: 'section-level', values: { title: 'Kapittel s2' }, at: 's2' },
  ])
})

test('the first section stands at level 1', () => {
  expect(outlineProblems(outline(2, 1))).toMatchObject([{ code: 'section-level', at: 's1' }])
})

test('a section that skips a level loses no text: it stands under the nearest above it', () => {
  expect(drawn(nestOutline(outline(2, 1, 3)))).toBe('s1 s2 (s3)')
})

test('one may go up any number of levels at once', () => {
  expect(outlineProblems(outline(1, 2, 3, 4, 1))).toEqual([])
})

test('flattening the nest gives the outline back when nothing is wrong with it', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(levels, (wanted) => {
      const [, ...settled] = wanted.reduce<number[]>(
        (above, level) => [...above, Math.min(level, (above.at(-1) ?? 0) + 1)],
        [0],
      )
      const items = outline(...settled)

      expect(outlineProblems(items)).toEqual([])
      expect(flattened(nestOutline(items))).toEqual(items)
    }),
    { numRuns: 300 },
  )
})

test('an outline has a problem exactly when its nest shows other levels', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(levels, (wanted) => {
      const items = outline(...wanted)
      const shown = flattened(nestOutline(items)).map(({ level }) => level)

      expect(outlineProblems(items).length === 0).toBe(shown.join() === wanted.join())
    }),
    { numRuns: 300 },
  )
})
