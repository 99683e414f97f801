import { expect, test } from 'vitest'
import { countingIds } from '@/import/testing/counting-ids'
import { openSourceStubs } from './source-stubs'

test('two ways of writing one work make one source', () => {
  const { idOf, all } = openSourceStubs(countingIds())
  idOf({ name: 'Holm & Dahl', year: '2020', letter: null })
  idOf({ name: 'Holm og Dahl', year: '2020', letter: null })
  expect(all()).toMatchObject([
    {
      shortName: null,
      authors: [
        { family: 'Holm', given: null },
        { family: 'Dahl', given: null },
      ],
      issued: '2020',
    },
  ])
})

test('a name alone may be a person or a body, and is not made either', () => {
  const { idOf, all } = openSourceStubs(countingIds())
  idOf({ name: 'Institutt for vann og fjell', year: null, letter: 'b' })
  expect(all()).toMatchObject([
    {
      shortName: 'Institutt for vann og fjell',
      authors: [],
      title: null,
      issued: null,
      undated: true,
      yearSuffix: 'b',
    },
  ])
})

test('a work that is cited by section somewhere is a law', () => {
  const { idOf, all } = openSourceStubs(countingIds())
  const law = { name: 'Lov om pass', year: '1997', letter: null }
  idOf(law)
  idOf({ ...law, isLaw: true })
  idOf(law)
  expect(all().map(({ type }) => type)).toEqual(['legislation'])
})
