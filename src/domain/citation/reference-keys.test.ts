import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource } from '../../../tests/support/source'
import { referenceKeys } from './reference-keys'

test.each([
  [{ shortName: 'ICG', yearSuffix: 'b' }, 'icg-2021b'],
  [{ shortName: 'ACLED', issued: null }, 'acled-uaa'],
  [{ shortName: 'ACLED', issued: null, yearSuffix: 'a' }, 'acled-uaa-a'],
  [{ shortName: 'UN Security Council' }, 'un-security-council-2021'],
  [{ title: 'Ærlig før år: «é»' }, 'aerlig-foer-aar-e-2021'],
  [{ shortName: 'الأمم' }, '2021'],
])('the key of a source can be read (%#)', (fields, key) => {
  expect(referenceKeys([aSource(fields)], 'nb').get('source')).toBe(key)
})

test('a very long name keeps its year', () => {
  const key = referenceKeys([aSource({ title: 'Lang tittel '.repeat(20) })], 'nb').get('source')

  expect(key).toMatch(/^lang-tittel-.{1,50}-2021$/)
})

test('every source of a content has its own key, safe in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 })), (names) => {
      const sources = names.map((shortName, i) => aSource({ id: `s${i}`, shortName }))
      const keys = [...referenceKeys(sources, 'nb').values()]
      expect(new Set(keys).size).toBe(names.length)
      expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
    }),
  )
})
