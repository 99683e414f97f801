import { expect, test } from 'vitest'
import { EMPTY_DRAFT, formDataOf, missingPlaces, placeOf } from './import-draft'

const pasted = {
  ...EMPTY_DRAFT,
  origin: 'paste',
  text: 'Innledning\n\nVolden øker.',
  slug: 'mali-2022',
} as const

test('a form that is not filled in lacks a text and an address', () => {
  expect(missingPlaces(EMPTY_DRAFT)).toEqual(['file', 'slug'])
})

test('pasted text and an address are enough', () => {
  expect(missingPlaces(pasted)).toEqual([])
})

test('blank pasted text is no text', () => {
  expect(missingPlaces({ ...pasted, text: ' \n' })).toEqual(['file'])
})

test('an address with a space in it is not an address', () => {
  expect(missingPlaces({ ...pasted, slug: 'mali 2022' })).toEqual(['slug'])
})

test.each([
  ['slug-invalid', 'slug'],
  ['slug-taken', 'slug'],
  ['import-not-utf8', 'file'],
  ['file-missing', 'file'],
  ['import-over-work', 'replace'],
  ['too-large', 'form'],
  [null, 'form'],
])('a refusal %s is shown at %s', (code, place) => {
  expect(placeOf({ code })).toBe(place)
})

test('pasted text is sent as a file, and what was left empty is not sent', async () => {
  const form = formDataOf(pasted, 'innlimt-tekst.txt')

  expect([...form.keys()]).toEqual(['file', 'slug', 'language'])
  const file = form.get('file')
  expect(file instanceof File && { name: file.name, text: await file.text() }).toEqual({
    name: 'innlimt-tekst.txt',
    text: pasted.text,
  })
})

test('a chosen file is sent even when text was pasted before', () => {
  const file = new File(['Innledning'], 'mali.txt')
  const form = formDataOf({ ...pasted, origin: 'file', file }, 'innlimt-tekst.txt')

  expect(form.get('file')).toMatchObject({ name: 'mali.txt' })
})

test('replacing is sent only when it was asked for', () => {
  expect(formDataOf({ ...pasted, replace: true }, 'a.txt').get('replace')).toBe('true')
})
