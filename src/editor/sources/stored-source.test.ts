import { expect, test } from 'vitest'
import { citableSource } from './stored-source'

test('a person and a body keep their kinds of name, and a row without a name is no author', () => {
  const authors = [
    { family: 'Ba', given: null, literal: null },
    { family: null, literal: 'MINUSMA' },
    { family: '', literal: '' },
  ]
  expect(citableSource({ id: 's1', authors, issued: '2022-05' })).toEqual({
    id: 's1',
    shortName: null,
    title: null,
    issued: '2022-05',
    authors: [{ family: 'Ba', given: null }, { literal: 'MINUSMA' }],
    yearSuffix: null,
  })
})
