import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { CONSENT_LEVELS, SOURCE_TYPES } from '../content/source'
import type { DraftSource } from '../content/manuscript'
import { consentedSource } from './consented-source'
import { sourceLabel } from './source-label'

const talk = aDraftSource({
  type: 'oral',
  authors: [{ family: 'Diallo', given: 'Amadou' }],
  title: 'Samtale med Amadou Diallo',
  role: 'diplomat i Bamako',
  place: 'Bamako',
  issued: '2022-03-03',
  note: 'Diallo ba om å få lese utkastet',
  yearSuffix: 'b',
})

test.each([
  ['named', 'Diallo 2022b', 'Diallo 2022b', 'Diallo 2022b'],
  ['role', 'diplomat i Bamako 2022b', 'diplomat i Bamako 2022b', 'diplomat i Bamako 2022b'],
  ['anonymous', 'Anonym kilde 2022b', 'Anonym kjelde 2022b', 'Anonymous source 2022b'],
  [null, 'Anonym kilde 2022b', 'Anonym kjelde 2022b', 'Anonymous source 2022b'],
] as const)('an oral source whose consent is %s is cited as “%s”', (consent, nb, nn, en) => {
  const cited = (['nb', 'nn', 'en'] as const).map((language) =>
    sourceLabel(consentedSource({ ...talk, consent }, language), language),
  )

  expect(cited).toEqual([nb, nn, en])
})

test('a source whose role is not said is anonymous, even if the role may be told', () => {
  expect(consentedSource({ ...talk, consent: 'role', role: null }, 'nb')).toMatchObject({
    shortName: 'Anonym kilde',
    consent: 'anonymous',
  })
})

test('date and place stay, and the title is ours', () => {
  expect(consentedSource({ ...talk, consent: 'role' }, 'nb')).toMatchObject({
    title: 'Samtale',
    titleSupplied: true,
    place: 'Bamako',
    issued: '2022-03-03',
    authors: [],
  })
})

test('an anonymous source has no role', () => {
  expect(consentedSource({ ...talk, consent: 'anonymous' }, 'nb').role).toBeNull()
})

test('a source that may be named is untouched', () => {
  const named: DraftSource = { ...talk, consent: 'named' }

  expect(consentedSource(named, 'nb')).toBe(named)
})

const SECRET = 'Amadou'
/** A name may stand anywhere but where the form asks for what readers shall see: the place, and the role if it may be told. */
const SECRETS = {
  shortName: `${SECRET} D.`,
  authors: [{ family: SECRET, given: SECRET }, { literal: SECRET }],
  title: `Samtale med ${SECRET}`,
  containerTitle: SECRET,
  publisher: SECRET,
  pages: SECRET,
  url: `https://example.org/${SECRET}`,
  note: SECRET,
  volume: SECRET,
  issue: SECRET,
  number: SECRET,
  doi: `10.1080/${SECRET}`,
  isbn: SECRET,
} satisfies Partial<DraftSource>

test('no name leaks from any field, whatever the language and whatever else is known', () => {
  fc.assert(
    fc.property(
      fc.subarray(Object.entries(SECRETS)),
      fc.constantFrom('role', 'anonymous', null),
      fc.constantFrom('nb', 'nn', 'en'),
      (leaks, consent, language) => {
        const source = { ...talk, ...Object.fromEntries(leaks), consent }

        expect(JSON.stringify(consentedSource(source, language))).not.toContain(SECRET)
      },
    ),
  )
})

test('not even the role leaks from one who is anonymous', () => {
  const source: DraftSource = { ...talk, consent: 'anonymous', role: SECRET }

  expect(JSON.stringify(consentedSource(source, 'nb'))).not.toContain(SECRET)
})

test.each(SOURCE_TYPES.filter((type) => type !== 'oral'))(
  'a %s says nothing of consent',
  (type) => {
    expect(consentedSource({ ...talk, type, consent: 'anonymous' }, 'nb')).toEqual({
      ...talk,
      type,
      consent: null,
      role: null,
    })
  },
)

test('what was made fit for readers once stays as it is', () => {
  fc.assert(
    fc.property(
      reportContent(),
      fc.constantFrom(null, ...CONSENT_LEVELS),
      ({ sources, report: { language } }, consent) => {
        const once = sources.map((source) =>
          consentedSource({ ...source, consent, undated: false }, language),
        )

        expect(once.map((source) => consentedSource(source, language))).toEqual(once)
      },
    ),
    { numRuns: 50 },
  )
})
