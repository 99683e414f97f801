import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { changeNote } from './change-note'

function findings(note: string, previous = sampleContent()) {
  const publication = { change: 'major', changeNote: note } as const
  return spoken(changeNote, { previous, review: aReview({ publication }) })
}

test('a note that names what changed is passed over', () => {
  expect(findings('Oppdatert med tall for juli i tabell 2.')).toEqual([])
})

test.each(['', '  ', '\n'])('a note of “%s” blocks', (note) => {
  expect(findings(note)).toEqual(['blocks discrepancy change-note-missing'])
})

test.each(['Oppdatert.', 'Diverse endringer', 'Små språklige feil er rettet.', 'Updated', '–'])(
  '“%s” says that something changed, but not what',
  (note) => {
    expect(findings(note)).toEqual(['warns discrepancy change-note-bare'])
  },
)

test('a first edition needs to name nothing', () => {
  const publication = { change: 'major', changeNote: 'Ny utgave.' } as const

  expect(spoken(changeNote, { review: aReview({ publication }) })).toEqual([])
})

test('before publication there is no note to read', () => {
  expect(spoken(changeNote, { review: aReview() })).toEqual([])
  expect(spoken(changeNote)).toEqual([])
})
