import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import { checklistFor, CRITERIA } from './checklist'

test('a content with tables is judged by every criterion, in order', () => {
  expect(checklistFor(sampleContent()).map(({ code }) => code)).toEqual(CRITERIA)
})

test('a content without tables is not judged by them', () => {
  expect(checklistFor({ tables: [] }).map(({ code }) => code)).not.toContain('tables')
})

test.each(checklistFor(sampleContent()))(
  '$code has a name and a question in both languages',
  (item) => {
    for (const text of Object.values(item.title)) expect(text).toMatch(/^\p{Lu}\p{Ll}/u)
    for (const text of Object.values(item.question)) expect(text).toMatch(/^\p{Lu}.+\?$/u)
  },
)
