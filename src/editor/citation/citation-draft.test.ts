import { expect, test } from 'vitest'
import type { Citation } from '@/domain/content/inline'
import { citationOf, draftOf, toggleSource } from './citation-draft'

const CITATION: Citation = {
  type: 'citation',
  id: 'c1',
  mode: 'narrative',
  references: [
    {
      source: 's1',
      locator: { label: 'chapter', value: '3' },
      prefix: 'basert på ',
      suffix: ' mfl.',
    },
    { source: 's2', suffix: ', vår oversettelse' },
  ],
  nameInText: 'FNs sikkerhetsråd',
}

test('a citation that is opened and saved is the same', () => {
  expect(citationOf(draftOf(CITATION), 'c1')).toEqual(CITATION)
})

test('fields that were left empty are not in the citation', () => {
  const draft = toggleSource(draftOf(null), 's1')
  expect(citationOf({ ...draft, nameInText: '  ' }, 'c1')).toEqual({
    type: 'citation',
    id: 'c1',
    mode: 'parenthetical',
    references: [{ source: 's1' }],
  })
})

test('without a work there is no citation', () => {
  expect(citationOf(draftOf(null), 'c1')).toBeNull()
})

test('a work that is chosen twice is taken out again, and the others stay', () => {
  const draft = toggleSource(draftOf(CITATION), 's1')
  expect(draft.references.map(({ source }) => source)).toEqual(['s2'])
})
