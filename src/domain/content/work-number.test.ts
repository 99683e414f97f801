import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Doi, Isbn, normalisedDoi, normalisedIsbn } from './work-number'

test.each([
  '10.1080/19392206.2021.1925035',
  'https://doi.org/10.1080/19392206.2021.1925035',
  'http://dx.doi.org/10.1080/19392206.2021.1925035',
  'doi.org/10.1080/19392206.2021.1925035',
  ' doi: 10.1080/19392206.2021.1925035.',
  'DOI:10.1080/19392206.2021.1925035',
])('“%s” is pasted, and the DOI is kept', (pasted) => {
  expect(normalisedDoi(pasted)).toBe('10.1080/19392206.2021.1925035')
})

test.each(['10.1/x', '10.1080/', '10.1080/a b', '11.1080/x', 'https://doi.org/10.1080/x', ''])(
  '“%s” is no DOI',
  (value) => {
    expect(Doi.safeParse(value).success).toBe(false)
  },
)

test.each([
  ['ISBN 978-0-306-40615-7', '9780306406157'],
  ['978 0 306 40615 7', '9780306406157'],
  ['0-306-40615-2', '0306406152'],
  ['ISBN-10: 0-8044-2957-x', '080442957X'],
])('“%s” is pasted, and the ISBN is %s', (pasted, isbn) => {
  expect(normalisedIsbn(pasted)).toBe(isbn)
  expect(Isbn.safeParse(isbn).success).toBe(true)
})

test.each(['9780306406158', '0306406153', '080442957', 'X306406152', '9770306406157', ''])(
  '“%s” is no ISBN',
  (value) => {
    expect(Isbn.safeParse(value).success).toBe(false)
  },
)

test.each(['9780306406157', '0306406152'])('one wrong digit in %s is always seen', (isbn) => {
  fc.assert(
    fc.property(fc.nat(isbn.length - 1), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const digit = (Number(isbn[place]) + step) % 10
      const wrong = isbn.slice(0, place) + String(digit) + isbn.slice(place + 1)

      expect(Isbn.safeParse(wrong).success).toBe(false)
    }),
  )
})

test('what was made a DOI or an ISBN once stays as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom('10.1080/a.b', '9780306406157', '080442957X'), (value) => {
      expect(normalisedDoi(normalisedDoi(value))).toBe(normalisedDoi(value))
      expect(normalisedIsbn(normalisedIsbn(value))).toBe(normalisedIsbn(value))
    }),
  )
})
