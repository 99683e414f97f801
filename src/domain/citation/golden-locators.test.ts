import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCATOR_LABELS, type Locator } from '../content/inline'
import { REPORT_LANGUAGES } from '../content/report-content'
import { locatorText } from './locator-text'

type Golden = [Locator['label'], value: string, norwegian: string, english: string]

/** A single place, a range and a list with each label; bokmål and nynorsk have the same words. */
const GOLDEN: Golden[] = [
  ['page', '9', 's. 9', 'p. 9'],
  ['page', '3-6', 's. 3–6', 'pp. 3–6'],
  ['page', '3 – 6', 's. 3–6', 'pp. 3–6'],
  ['page', '3, 9', 's. 3, 9', 'pp. 3, 9'],
  ['page', '3, 5-7', 's. 3, 5–7', 'pp. 3, 5–7'],
  ['page', '12f', 's. 12f', 'pp. 12f'],
  ['page', '12 ff.', 's. 12 ff.', 'pp. 12 ff.'],
  ['page', 'iv', 's. iv', 'p. iv'],
  ['page', 'iv-vi', 's. iv–vi', 'pp. iv–vi'],
  ['page', 'A-3', 's. A-3', 'p. A-3'],
  ['paragraph', '12', 'avsnitt 12', 'para. 12'],
  ['paragraph', '12-14', 'avsnitt 12–14', 'paras. 12–14'],
  ['chapter', '3', 'kap. 3', 'ch. 3'],
  ['chapter', '3-4', 'kap. 3–4', 'chs. 3–4'],
  ['chapter', '2.1-2.3', 'kap. 2.1–2.3', 'chs. 2.1–2.3'],
  ['section', '2', 'del 2', 'section 2'],
  ['section', '2 og 4', 'del 2 og 4', 'sections 2 og 4'],
  ['article', '7', 'art. 7', 'art. 7'],
  ['article', '7-9', 'art. 7–9', 'arts. 7–9'],
  ['article', '7 and 9', 'art. 7 and 9', 'arts. 7 and 9'],
]

test.each(GOLDEN)('the place %s %s is written “%s”, in English “%s”', (label, value, no, en) => {
  const written = REPORT_LANGUAGES.map((language) =>
    locatorText({ label, value }, { language, type: 'report' }).replace('\u00a0', ' '),
  )

  expect(written).toEqual([no, no, en])
})

test.each([
  ['28', '§ 28'],
  ['4-1', '§ 4-1'],
  ['4-1–4-3', '§§ 4-1–4-3'],
  ['28 og 29', '§§ 28 og 29'],
])('section %s of a law is “%s”', (value, written) => {
  const text = locatorText({ label: 'section', value }, { language: 'nb', type: 'legislation' })

  expect(text.replace('\u00a0', ' ')).toBe(written)
})

test('a no-break space holds a place to its label', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCATOR_LABELS),
      fc.nat(999),
      fc.constantFrom(...REPORT_LANGUAGES),
      (label, page, language) => {
        const text = locatorText({ label, value: String(page) }, { language, type: 'report' })

        expect(text).toMatch(/^\S+\u00a0\d+$/)
      },
    ),
  )
})
