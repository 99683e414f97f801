import { expect, test } from 'vitest'
import { readNames } from './read-names'

test.each([
  ['Gruppen er sterk i Gao og Ménaka.', ['Gao', 'Ménaka']],
  ['MSA ble etablert av Ag Gamou.', ['MSA', 'Ag Gamou']],
  ['Deler av Nord-Mali er ørken.', ['Nord-Mali']],
  ['Dana Ambassagou er sterk.', ['Ambassagou']],
  ['On Monday 3 March I left.', []],
  ['Bildet er sammensatt.', []],
])('%s', (sentence, names) => {
  expect(readNames(sentence)).toEqual(names)
})
