import { expect, test } from 'vitest'
import type { Block } from '../content/block'
import type { Citation, Inline } from '../content/inline'
import { sourcePlaces } from './source-uses'

const cite = (source: string, page?: string): Citation => ({
  type: 'citation',
  id: `c-${source}-${page ?? ''}`,
  mode: 'parenthetical',
  references: [{ source, ...(page && { locator: { label: 'page', value: page } }) }],
})

function placesOf(...children: Inline[]) {
  const blocks: Block[] = [{ type: 'paragraph', id: 'b1', children }]
  return sourcePlaces({
    sections: [{ id: 's', title: 'S', blocks, sections: [] }],
    tables: [],
    boilerplate: null,
  })
}

test('a block that cites a source twice is one place, with both locators', () => {
  const places = placesOf({ type: 'text', text: 'Volden  øker.' }, cite('a', '3'), cite('a', '9'))

  expect(places).toEqual([
    {
      source: 'a',
      block: 'b1',
      words: 'Volden øker.',
      locators: [
        { label: 'page', value: '3' },
        { label: 'page', value: '9' },
      ],
      isInNote: false,
    },
  ])
})

test('a source that only a footnote cites is in a note, and the words are the block’s own', () => {
  const note: Inline = {
    type: 'footnote',
    id: 'f',
    children: [{ type: 'text', text: 'Se ' }, cite('a')],
  }
  const [place] = placesOf({ type: 'text', text: 'Volden øker.' }, note)

  expect(place).toMatchObject({ isInNote: true, words: 'Volden øker.' })
})

test('two sources in one block are two places', () => {
  expect(placesOf(cite('a'), cite('b')).map(({ source }) => source)).toEqual(['a', 'b'])
})
