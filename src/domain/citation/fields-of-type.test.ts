import { expect, test } from 'vitest'
import { SOURCE_TYPES } from '../content/source'
import { asksFor, FIELDS_OF_TYPE, type SourceField } from './fields-of-type'

const asked = (type: (typeof SOURCE_TYPES)[number], fields: readonly SourceField[]) =>
  fields.filter((field) => asksFor({ type, consent: null }, field))

test.each([
  ['report', ['number', 'isbn']],
  ['news', []],
  ['webpage', []],
  ['dataset', ['number']],
  ['book', ['volume', 'isbn']],
  ['article', ['volume', 'issue']],
  ['legislation', ['number']],
  ['oral', ['consent', 'role']],
] as const)('a %s is asked for %j and for none of the other numbers', (type, fields) => {
  const all = ['volume', 'issue', 'number', 'isbn', 'consent', 'role'] as const

  expect(asked(type, all)).toEqual(fields)
})

test.each(SOURCE_TYPES)('no field stands twice in the form of a %s', (type) => {
  const { needs, may } = FIELDS_OF_TYPE[type]
  const fields: readonly SourceField[] = [...needs, ...may]

  expect(fields).toHaveLength(new Set(fields).size)
})

test.each([
  ['named', ['authors', 'role', 'title', 'note', 'place']],
  ['role', ['authors', 'role', 'place']],
  ['anonymous', ['authors', 'place']],
] as const)('an oral source that is %s is asked for %j', (consent, expected) => {
  const fields = ['authors', 'role', 'title', 'note', 'place'] as const

  expect(fields.filter((field) => asksFor({ type: 'oral', consent }, field))).toEqual(expected)
})

test('a consent from before the type was changed hides nothing', () => {
  expect(asksFor({ type: 'report', consent: 'anonymous' }, 'title')).toBe(true)
})
