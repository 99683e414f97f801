import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  insertedInOutline,
  movedOutline,
  placedInOutline,
  removedFromOutline,
  type OutlineMove,
} from './edit-outline'
import type { OutlineLine } from './outline-line'

/** "a b. b." stands for a at level 1, two b's at level 2. */
function outline(text: string): OutlineLine[] {
  return text.split(' ').map((word) => ({
    section: word.replaceAll('.', ''),
    level: 1 + (word.match(/\./g)?.length ?? 0),
  }))
}

function shown(lines: readonly OutlineLine[] | null): string | null {
  return lines && lines.map(({ section, level }) => section + '.'.repeat(level - 1)).join(' ')
}

test.each([
  ['c', 'up', 'c d. a b.', 'a b. c d.'],
  ['a', 'down', 'c d. a b.', 'a b. c d.'],
  ['b', 'up', null, 'a b. c d.'],
  ['d', 'down', null, 'a b. c d.'],
  ['c', 'indent', 'a b. c. d..', 'a b. c d.'],
  ['a', 'indent', null, 'a b. c d.'],
  ['d', 'outdent', 'a b. c d', 'a b. c d.'],
  ['c', 'outdent', null, 'a b. c d.'],
  ['b', 'outdent', 'a b c.', 'a b. c.'],
] as const)('%s goes %s: %s', (section, move, expected, before) => {
  const after = movedOutline(outline(before), { section, move })

  expect(shown(after)).toBe(expected)
})

test('a section with others below it takes them along and goes no deeper than the deepest level', () => {
  expect(movedOutline(outline('a b. c.. d...'), { section: 'c', move: 'indent' })).toBeNull()
})

test('a section is put in front of another and stands on its level', () => {
  expect(shown(placedInOutline(outline('a b. c d.'), { section: 'c', before: 'b' }))).toBe(
    'a c. d.. b.',
  )
  expect(shown(placedInOutline(outline('a b. c d.'), { section: 'a', before: null }))).toBe(
    'c d. a b.',
  )
})

test('a section can’t be put in front of what stands below it', () => {
  expect(placedInOutline(outline('a b. c'), { section: 'a', before: 'b' })).toBeNull()
})

test('new sections come behind a section and all that stands below it', () => {
  const sections = outline('ny ny2.')

  expect(shown(insertedInOutline(outline('a b. c'), { sections, after: 'a' }))).toBe(
    'a b. ny ny2. c',
  )
  expect(shown(insertedInOutline(outline('a b. c'), { sections, after: null }))).toBe(
    'ny ny2. a b. c',
  )
})

test('what stood below a removed section moves out', () => {
  expect(shown(removedFromOutline(outline('a b. c.. d'), 'b'))).toBe('a c. d')
})

test('no move loses a section, doubles one or skips a level', () => {
  const moves: OutlineMove[] = ['up', 'down', 'indent', 'outdent']
  const step = fc.record({ at: fc.nat(7), to: fc.nat(8), move: fc.constantFrom(...moves, 'place') })
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(levels, fc.array(step, { maxLength: 12 }), (depths, steps) => {
      const start = insertedInOutline([], {
        sections: depths.map((level, i) => ({ section: `s${i}`, level })),
        after: null,
      })
      let lines = start
      for (const { at, to, move } of steps) {
        const section = lines[at % lines.length]?.section ?? ''
        const before = lines[to]?.section ?? null
        lines =
          (move === 'place'
            ? placedInOutline(lines, { section, before })
            : movedOutline(lines, { section, move })) ?? lines
        expect(lines.map((line) => line.section).sort()).toEqual(
          start.map((line) => line.section).sort(),
        )
        expect(lines.every(({ level }, i) => level <= (lines[i - 1]?.level ?? 0) + 1)).toBe(true)
      }
    }),
  )
})
