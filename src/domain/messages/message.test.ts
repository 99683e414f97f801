import { expect, test } from 'vitest'
import { checkDataMessages } from './check-data-messages'
import { checkTextMessages } from './check-text-messages'
import { commentMessages } from './comment-messages'
import { compareMessages } from './compare-messages'
import { editorMessages } from './editor-messages'
import { importMessages } from './import-messages'
import { message } from './message'
import { reviewMessages } from './review-messages'
import { sourceMessages } from './source-messages'
import { tableMessages } from './table-messages'
import { workflowMessages } from './workflow-messages'

const FILES = {
  checkDataMessages,
  checkTextMessages,
  commentMessages,
  compareMessages,
  editorMessages,
  importMessages,
  reviewMessages,
  sourceMessages,
  tableMessages,
  workflowMessages,
}

/** What ends otherwise than in a full stop, and how. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = { 'change-note-missing': '?' }

const sentences = Object.values(FILES).flatMap(({ nb, en }) =>
  Object.entries({ ...prefixed('nb', nb), ...prefixed('en', en) }),
)

function prefixed(language: string, messages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(messages).map(([code, sentence]) => [`${language} ${code}`, sentence]),
  )
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{[^}]*\}?/g)].map(([name]) => name).toSorted()
}

test.each(Object.entries(FILES))('%s has the same codes in both languages', (_, { nb, en }) => {
  expect(Object.keys(en)).toEqual(Object.keys(nb))
})

test('no code stands in two files, where one would hide the other', () => {
  const codes = Object.values(FILES).flatMap(({ nb }) => Object.keys(nb))

  expect(codes).toHaveLength(new Set(codes).size)
})

test.each(
  Object.values(FILES).flatMap(({ nb, en }) => {
    const english = new Map<string, string>(Object.entries(en))
    return Object.entries(nb).map(
      ([code, sentence]) => [code, sentence, english.get(code)] as const,
    )
  }),
)('“%s” is filled in with the same values in both languages', (_, nb, en = '') => {
  expect(placeholders(en)).toEqual(placeholders(nb))
  for (const name of placeholders(nb)) expect(name).toMatch(/^\{\w+\}$/)
})

test.each(sentences)('%s is one plain line', (name, sentence) => {
  const ending = OTHER_ENDINGS[name.replace(/^\w+ /, '')] ?? '.'

  expect(sentence).not.toMatch(/!|\s\s|^\s|[\n\t]/)
  expect(sentence.at(-1)).toBe(ending)
})

test.each(sentences)('%s uses the quotation marks of its language', (name, sentence) => {
  expect(sentence).not.toMatch(name.startsWith('nb') ? /["“”]/ : /["«»]/)
})

test('a sentence is given in the language that is asked for, its values filled in', () => {
  expect(message('nb', 'slug-taken', { slug: 'mali' })).toContain('«mali»')
  expect(message('en', 'slug-taken', { slug: 'mali' })).toContain('“mali”')
})

test('numbers are filled in, zero too', () => {
  expect(message('en', 'import-heading-levels', { count: 0 })).toContain('Number of headings: 0.')
})

test('a value that is missing stays visible as its name', () => {
  expect(message('nb', 'slug-taken')).toContain('«{slug}»')
  expect(message('nb', 'slug-taken', { other: 'x' })).toContain('«{slug}»')
})

test('a value that looks like a name is not filled in again', () => {
  const values = { size: '{limit}', limit: '5 MB' }

  expect(message('en', 'too-large', values)).toContain('({limit}). The limit is 5 MB.')
})

test('a value with signs that a pattern would read stands as it is', () => {
  expect(message('nb', 'slug-taken', { slug: '$& $1' })).toContain('«$& $1»')
})

test('a list of words is spoken as one, in the language of the sentence', () => {
  const values = { source: 'ICG 2021b', fields: ['title', 'publisher'] as const }

  expect(message('nb', 'source-incomplete', values)).toContain('Den mangler: tittel og utgiver.')
  expect(message('en', 'source-incomplete', values)).toContain('It lacks: title and publisher.')
})
