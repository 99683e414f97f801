import { expect, test } from 'vitest'
import { aSource } from '../../../tests/support/source'
import { sortReferences } from './sort-references'

function named(...names: string[]) {
  return names.map((shortName) => aSource({ id: shortName.toLowerCase(), shortName }))
}

test('names follow the Norwegian alphabet', () => {
  const sorted = sortReferences(named('Ås', 'Zorn', 'Ødegård', 'Ære', 'acaps', 'ICG'), 'nn')

  expect(sorted.map(({ shortName }) => shortName)).toEqual([
    'acaps',
    'ICG',
    'Zorn',
    'Ære',
    'Ødegård',
    'Ås',
  ])
})

test.each(['nb', 'nn'] as const)(
  'in %s, foreign letters stand with those they are kin to',
  (language) => {
    const sorted = sortReferences(
      named('Östlund', 'Ødegård', 'Ære', 'Zorn', 'Ähtäri', 'Éluard'),
      language,
    )

    expect(sorted.map(({ shortName }) => shortName)).toEqual([
      'Éluard',
      'Zorn',
      'Ähtäri',
      'Ære',
      'Ødegård',
      'Östlund',
    ])
  },
)

test('in English, å is an a', () => {
  const sorted = sortReferences(named('Zorn', 'Ås', 'Ba'), 'en')

  expect(sorted.map(({ shortName }) => shortName)).toEqual(['Ås', 'Ba', 'Zorn'])
})

test('a title in quotation marks stands at its first letter', () => {
  const title = aSource({ id: 't', title: 'Lov om pass' })

  expect(sortReferences([...named('ACLED', 'NUPI'), title], 'nb').map(({ id }) => id)).toEqual([
    'acled',
    't',
    'nupi',
  ])
})

test('works of one name stand by year, then letter, the undated last', () => {
  const works = [
    aSource({ id: 'undated', shortName: 'ICG', issued: null }),
    aSource({ id: '2021aa', shortName: 'ICG', yearSuffix: 'aa' }),
    aSource({ id: '2021b', shortName: 'ICG', yearSuffix: 'b', issued: '2021-01' }),
    aSource({ id: '2021a', shortName: 'ICG', yearSuffix: 'a', issued: '2021-12' }),
    aSource({ id: '2020', shortName: 'ICG', issued: '2020' }),
  ]

  expect(sortReferences(works, 'nb').map(({ id }) => id)).toEqual([
    '2020',
    '2021a',
    '2021b',
    '2021aa',
    'undated',
  ])
})
