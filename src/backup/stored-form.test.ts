import { expect, test } from 'vitest'
import { storedForm, type StoredField } from './stored-form'
import { unknownField } from './unknown-field'

const text = { name: 'text', type: 'text' }
const FIELDS: StoredField[] = [
  text,
  { name: 'texts', type: 'text' },
  { name: 'data', type: 'json' },
  { name: 'body', type: 'richText' },
  { name: 'group', type: 'group', flattenedFields: [text, { name: 'at', type: 'date' }] },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      text,
      { name: 'inner', type: 'array', flattenedFields: [text] },
    ],
  },
  { name: 'places', type: 'join' },
  { name: 'shown', type: 'text', virtual: true },
  { name: 'sessions', type: 'array', flattenedFields: [text] },
  { name: 'resetPasswordToken', type: 'text' },
]

test.each([
  ['null and missing', { text: null }, {}],
  ['an empty list and no list', { texts: [], rows: [] }, {}],
  ['a group of nothing and no group', { group: { text: null, at: undefined } }, {}],
  ['nothing inside a row', { rows: [{ id: 'r', text: null, inner: [] }] }, { rows: [{ id: 'r' }] }],
  [
    'rows in their order',
    { rows: [{ id: 'b' }, { id: 'a' }] },
    { rows: [{ id: 'b' }, { id: 'a' }] },
  ],
])('%s are the same', (_, values, stored) => {
  expect(storedForm(FIELDS, values)).toEqual(stored)
})

test('an empty text, zero and false are values', () => {
  const values = { text: '', texts: ['', ''], group: { text: '' } }
  expect(storedForm(FIELDS, values)).toEqual(values)
  expect(storedForm(FIELDS, { text: 0 })).toEqual({ text: 0 })
  expect(storedForm(FIELDS, { text: false })).toEqual({ text: false })
})

test('what is one whole is kept as it is, nothing in it left out', () => {
  const values = { data: { a: null, b: [], c: {} }, body: { root: { children: [] } } }
  expect(storedForm(FIELDS, values)).toEqual(values)
})

test('sessions, ways to reset a password, and what is not stored stay out', () => {
  const values = {
    sessions: [{ text: 'a' }],
    resetPasswordToken: 'b',
    places: {},
    shown: 'c',
    x: 1,
  }
  expect(storedForm(FIELDS, values)).toEqual({})
})

test.each([
  [{ text: 'a', rows: [{ id: 'r', inner: [{ text: 'b' }] }], data: { any: 1 } }, null],
  [{ text: 'a', colour: 'red' }, 'colour'],
  [{ rows: [{ id: 'r' }, { id: 's', inner: [{ colour: 1 }] }] }, 'rows.inner.colour'],
  [{ group: { colour: null } }, 'group.colour'],
  [{ sessions: [] }, 'sessions'],
  [{ ['__proto__']: {} }, '__proto__'],
  [{ toString: 'a' }, 'toString'],
])('of %j the first value without a field is %s', (values, path) => {
  expect(unknownField(FIELDS, values)).toBe(path)
})
