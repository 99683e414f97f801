import { expect, test } from 'vitest'
import { splitHeader } from './split-header'

test.each([
  ['Område Brudd', 2, ['Område', 'Brudd']],
  [
    'Jan-mars 2022 April-juni 2022 Juli-sept. 2022',
    4,
    ['', 'Jan-mars 2022', 'April-juni 2022', 'Juli-sept. 2022'],
  ],
  ['Jan-mars 2022 Juli- sept. 2022', 3, ['', 'Jan-mars 2022', 'Juli-sept. 2022']],
  ['Type bruker Januar 2022 Februar 2022', 3, ['Type bruker', 'Januar 2022', 'Februar 2022']],
  ['Region 2020 2021 2022', 4, ['Region', '2020', '2021', '2022']],
  ['Region: Mopti Region: Ségou', 2, ['Region: Mopti', 'Region: Ségou']],
  ['Type bruker  Antall brønner', 2, ['Type bruker', 'Antall brønner']],
  ['Alda Bera Cima', 3, ['Alda', 'Bera', 'Cima']],
])('"%s" over %i columns', (line, count, titles) => {
  expect(splitHeader(line, count)).toEqual(titles)
})

test('a header whose words do not tell is not divided', () => {
  expect(splitHeader('Type bruker i byen Antall', 2)).toBeNull()
})
