import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCiteQuery, type CiteQuery } from './parse-cite-query'

function shown({ words, year, letter, isUndated, locator }: CiteQuery): string {
  const date = `${isUndated ? 'undated' : (year ?? '')}${letter ?? ''}`
  const place = locator ? `${locator.label} ${locator.value}` : ''
  return [words.join(' '), date, place].join('|')
}

test.each([
  ['icg 2021b s. 10', ['icg|2021b|page 10']],
  ['icg 2021b, s. 3-6', ['icg|2021b|page 3–6']],
  ['(ICG 2021b, s. 10)', ['ICG|2021b|page 10']],
  ['ICG (2021b, s. 10)', ['ICG|2021b|page 10']],
  ['icg 2021b side 10', ['icg|2021b|page 10']],
  ['icg 2021b p 10', ['icg|2021b|page 10']],
  ['icg 2021b pp. 10-12', ['icg|2021b|page 10–12']],
  ['icg 2021b: 10', ['icg|2021b|page 10']],
  ['icg 2021b 10', ['icg|2021b|page 10']],
  ['icg 2021b, 10-12', ['icg|2021b|page 10–12']],
  ['icg 2021b avsn. 4', ['icg|2021b|paragraph 4']],
  ['icg 2021b para 4', ['icg|2021b|paragraph 4']],
  ['icg 2021b kap 2.1', ['icg|2021b|chapter 2.1']],
  ['icg 2021b ch. 2', ['icg|2021b|chapter 2']],
  ['eu 2011 art. 15', ['eu|2011|article 15']],
  ['icg 2021b del 2', ['icg|2021b|section 2']],
  ['utlendingsloven § 28', ['utlendingsloven||section 28']],
  ['utlendingsloven 2008 §4-1', ['utlendingsloven|2008|section 4-1']],
  ['icg s. 10', ['icg||page 10']],
  ['s. 10', ['||page 10']],
  ['icg', ['icg||']],
  ['icg s', ['icg s||']],
  ['icg 2021b s', ['icg|2021b|']],
  ['icg 2021b, s.', ['icg|2021b|']],
  ['icg s.', ['icg||']],
  ['icg 2021 sahel', ['icg sahel|2021|']],
  ['2021 dialogue', ['dialogue|2021|']],
  ['france 24 2022 s. 3', ['france 24|2022|page 3']],
  ['france 24', ['france 24||']],
  ['acled u.å.', ['acled|undated|']],
  ['acled n.d.-b', ['acled|undatedb|']],
  ['minusma 2022a,b,c', ['minusma|2022a|', 'minusma|2022b|', 'minusma|2022c|']],
  ['minusma 2022a,b s. 4', ['minusma|2022a|', 'minusma|2022b|page 4']],
  ['icg 2021b s. 10; hrw 2022', ['icg|2021b|page 10', 'hrw|2022|']],
  ['benjaminsen & ba 2021; ', ['benjaminsen & ba|2021|']],
  ['10.1080/19392206.2021.1925035', ['10.1080/19392206.2021.1925035||']],
  ['978-0-306-40615-7', ['978-0-306-40615-7||']],
  ['S/2022/446', ['S/2022/446||']],
  ['vold 2020-2021', ['vold 2020-2021||']],
  ['', []],
  [' ; ', []],
])('“%s” asks for %j', (query, works) => {
  expect(parseCiteQuery(query).map(shown)).toEqual(works)
})

test('a place is never among the words, whatever the name before it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('icg', 'france 24', 'benjaminsen & ba', 'un security council', 'sør'),
      fc.constantFrom('2021', '2021b', '(2021b)', ''),
      fc.constantFrom('s.', 'side', 'pp.', 'kap.', 'avsn.', 'art.', 'del', 'para.'),
      fc.integer({ min: 1, max: 999 }),
      (name, year, word, page) => {
        const [asked] = parseCiteQuery(`${name} ${year} ${word} ${page}`)

        expect(asked).toMatchObject({ words: name.split(' '), locator: { value: String(page) } })
      },
    ),
  )
})

test('any text can be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(parseCiteQuery(query).length).toBeLessThanOrEqual(query.length)
    }),
  )
})
