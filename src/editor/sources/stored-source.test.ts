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
    type: 'report',
    shortName: null,
    title: null,
    issued: '2022-05',
    authors: [{ family: 'Ba', given: null }, { literal: 'MINUSMA' }],
    yearSuffix: null,
    publisher: null,
    isbn: null,
    doi: null,
  })
})

test('an oral source that is told by its role has no name in the text, nor in what is copied from it', () => {
  const authors = [{ family: 'Diallo', given: 'Amadou' }]
  const stored = { id: 's1', type: 'oral', authors, title: 'Møte med Diallo' } as const
  const told = citableSource({ ...stored, consent: 'role', role: 'diplomat i Bamako' })

  expect(told.shortName).toBe('diplomat i Bamako')
  expect(JSON.stringify(told)).not.toContain('Diallo')
})
