import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource } from '../../../tests/support/source'
import { assignYearSuffixes, letterAt } from './year-suffixes'

const work = (id: string, shortName = 'ICG', issued: string | null = '2021') =>
  aSource({ id, shortName, issued })

function suffixes(ids: readonly string[], kept: Record<string, string> = {}) {
  const works = ids.map((id) => work(id))
  return Object.fromEntries(assignYearSuffixes(works, new Map(Object.entries(kept))))
}

test('works of one name and year get letters in the order of first citation', () => {
  expect(suffixes(['x', 'y', 'z'])).toEqual({ x: 'a', y: 'b', z: 'c' })
})

test('a work that stands alone gets no letter', () => {
  const works = [work('x'), work('y', 'ICG', '2022'), work('z', 'HRW')]

  expect([...assignYearSuffixes(works, new Map()).values()]).toEqual([null, null, null])
})

test('the day of publication does not tell works of one year apart', () => {
  const works = [work('x', 'ICG', '2021-02-10'), work('y', 'ICG', '2021-11')]

  expect([...assignYearSuffixes(works, new Map()).values()]).toEqual(['a', 'b'])
})

test('two undated works of one name are told apart as well', () => {
  const works = [work('x', 'ACLED', null), work('y', 'ACLED', null)]

  expect([...assignYearSuffixes(works, new Map()).values()]).toEqual(['a', 'b'])
})

test('a letter that an earlier edition gave stays when its work stands alone', () => {
  expect(suffixes(['x'], { x: 'b' })).toEqual({ x: 'b' })
})

test('a new work takes the letter after the last one given, wherever it is cited', () => {
  expect(suffixes(['new', 'x', 'y'], { x: 'a', y: 'b' })).toEqual({ new: 'c', x: 'a', y: 'b' })
})

test('the letter of a work that is no longer cited is not given to another', () => {
  expect(suffixes(['y', 'new'], { x: 'a', y: 'b' })).toEqual({ y: 'b', new: 'c' })
})

test('after z comes aa', () => {
  expect([25, 26, 27, 51, 52, 701].map(letterAt)).toEqual(['z', 'aa', 'ab', 'az', 'ba', 'zz'])
})

const libraries = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    shortName: fc.constantFrom('ICG', 'HRW'),
    issued: fc.constantFrom('2021', '2021-05', '2022', null),
    place: fc.nat(60),
    isKept: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
)
type Library = typeof libraries extends fc.Arbitrary<infer T> ? T : never

function keptOf(library: Library): Map<string, string> {
  const free = new Map<string, Set<string>>()
  return new Map(
    library.flatMap(({ id, shortName, issued, place, isKept }) => {
      const taken = free.get(groupOf({ shortName, issued })) ?? new Set()
      const letter = letterAt(place)
      if (!isKept || taken.has(letter)) return []
      free.set(groupOf({ shortName, issued }), taken.add(letter))
      return [[id, letter] as const]
    }),
  )
}

function groupOf({ shortName, issued }: { shortName: string; issued: string | null }): string {
  return `${shortName} ${issued?.slice(0, 4) ?? ''}`
}

test('no two works of one name and year share a letter, and kept letters stay', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      const kept = keptOf(library)
      const given = assignYearSuffixes(
        library.map((fields) => aSource(pick(fields))),
        kept,
      )
      const labels = library.map((item) => `${groupOf(item)}${given.get(item.id) ?? ''}`)
      expect(new Set(labels).size).toBe(library.length)
      expect([...kept].filter(([id, letter]) => given.get(id) !== letter)).toEqual([])
    }),
  )
})

test('what was given once is given again, whatever is added behind it', () => {
  fc.assert(
    fc.property(libraries, libraries, (library, added) => {
      const sources = library.map((fields) => aSource(pick(fields)))
      const more = added.map((fields) => aSource(pick({ ...fields, id: `new-${fields.id}` })))
      const first = assignYearSuffixes(sources, new Map())
      const kept = new Map([...first].flatMap(([id, letter]) => (letter ? [[id, letter]] : [])))
      const second = assignYearSuffixes([...more, ...sources], kept)
      expect([...kept].filter(([id, letter]) => second.get(id) !== letter)).toEqual([])
    }),
  )
})

function pick({ id, shortName, issued }: Library[number]) {
  return { id, shortName, issued }
}
