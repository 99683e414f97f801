import { expect, test } from 'vitest'
import type { ReportContent } from '@/domain/content/report-content'
import { sampleContent } from '../../../tests/support/sample-content'
import { readingOf } from '../article/reading'
import { backLinks } from './back-links'

function namesOf(source: string, content: ReportContent = sampleContent()): string[] | undefined {
  return backLinks(readingOf(content, '1.0'))
    .get(source)
    ?.map(({ name }) => name)
}

test('a place in the text is named by its section', () => {
  expect(namesOf('s-law')).toEqual(['kap. 2.1.1.1'])
})

test('places in notes and tables are named by note and table, in reading order', () => {
  expect(namesOf('s-oral')).toEqual(['note 1'])
  expect(namesOf('s-rights-b')).toEqual(['kap. 1', 'kap. 3', 'tabell 2'])
})

test('a second place in the same section is told from the first', () => {
  const content = sampleContent()
  const [introduction] = content.sections
  introduction?.blocks.push({
    type: 'paragraph',
    id: 'b-again',
    children: [
      { type: 'citation', id: 'c-again', mode: 'bare', references: [{ source: 's-lind' }] },
    ],
  })

  expect(namesOf('s-lind', content)).toEqual(['kap. 1', 'kap. 1 (2)'])
})

test('a citation that names one work twice leads to it once', () => {
  const content = sampleContent()
  const [introduction] = content.sections
  introduction?.blocks.push({
    type: 'paragraph',
    id: 'b-twice',
    children: [
      {
        type: 'citation',
        id: 'c-twice',
        mode: 'parenthetical',
        references: [
          { source: 's-law', locator: { label: 'article', value: '1' } },
          { source: 's-law', locator: { label: 'article', value: '9' } },
        ],
      },
    ],
  })

  expect(namesOf('s-law', content)).toEqual(['kap. 1', 'kap. 2.1.1.1'])
})
