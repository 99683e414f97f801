import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences'

test('a text is divided where a sentence ends and another begins', () => {
  expect(splitSentences('Tallet falt. Hvorfor? «Vi vet det ikke.» Slutt')).toEqual([
    'Tallet falt.',
    'Hvorfor?',
    '«Vi vet det ikke.»',
    'Slutt',
  ])
})

test('an abbreviation and a day of the month end no sentence', () => {
  expect(splitSentences('Se s. 3 og ca. 40 km. Den 1. Mai kom.')).toEqual([
    'Se s. 3 og ca. 40 km.',
    'Den 1. Mai kom.',
  ])
})

test('a text of nothing has no sentences', () => {
  expect(splitSentences(' \n ')).toEqual([])
})
