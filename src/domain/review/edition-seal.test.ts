import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import { pinContent, sha256 } from '../content/canonical'
import { canonicalJson } from '../content/canonical-json'
import type { ReportContent } from '../content/report-content'
import { brokenFields, sealEdition, type SealedFields, type StoredEdition } from './edition-seal'

const NUMBERS = [
  [1, 0],
  [1, 1],
  [2, 0],
] as const

/** Three editions of one report as they were published, oldest first. */
function chain(): StoredEdition[] {
  return NUMBERS.reduce<StoredEdition[]>(
    (older, number) => [...older, published(number, older.at(-1)?.sealHash ?? null)],
    [],
  )
}

function published(
  [major, minor]: (typeof NUMBERS)[number],
  previous: string | null,
): StoredEdition {
  const content: ReportContent = sampleContent()
  content.report.title = `Utgave ${major}.${minor}`
  const { canonical, sha256: hash } = pinContent(content)
  const fields: SealedFields = {
    report: 'rapport',
    submission: `innsending-${major}-${minor}`,
    slug: 'norland',
    number: `${major}.${minor}`,
    change: minor === 0 ? 'major' : 'minor',
    changeNote: 'Nye tall.',
    publishedAt: '2022-12-01T10:00:00.000Z',
    approvedBy: 'bo',
    publishedBy: 'cato',
    sha256: hash,
    previous,
    emergency: false,
  }
  const { title, language, country } = content.report
  const derived = { major, minor, title, language, country: country.code, content: canonical }
  return { ...fields, ...derived, ...sealEdition(fields) }
}

/** The chain with one edition changed after it was published. */
function touched(at: number, change: (edition: StoredEdition) => Partial<StoredEdition>) {
  return chain().map((edition, i) => (i === at ? { ...edition, ...change(edition) } : edition))
}

function named(editions: readonly StoredEdition[]): string[] {
  return brokenFields(editions).map(({ edition, field }) => `${edition}: ${field}`)
}

const SEALED = [
  'report',
  'submission',
  'slug',
  'number',
  'change',
  'changeNote',
  'publishedAt',
  'approvedBy',
  'publishedBy',
  'sha256',
  'previous',
] as const satisfies (keyof SealedFields)[]

const FIELDS = [
  ...SEALED,
  'title',
  'language',
  'country',
  'content',
  'seal',
  'sealHash',
] as const satisfies (keyof StoredEdition)[]

test('a chain that nobody touched is whole', () => {
  expect(brokenFields(chain())).toEqual([])
  expect(brokenFields([])).toEqual([])
})

test('a seal is the canonical JSON of the sealed fields alone, and its hash', () => {
  const [edition] = chain()
  if (!edition) throw new Error('The chain is empty')
  const { seal, sealHash } = sealEdition(edition)
  const sealed = Object.fromEntries(SEALED.map((field) => [field, edition[field]]))

  expect(seal).toBe(canonicalJson(sealed))
  expect(sealHash).toBe(sha256(seal))
})

test('whatever field of whatever edition is changed alone, that field is named', () => {
  const changes = fc.record({
    at: fc.nat(NUMBERS.length - 1),
    field: fc.constantFrom(...FIELDS),
    to: fc.string(),
  })
  fc.assert(
    fc.property(changes, ({ at, field, to }) => {
      const editions = touched(at, (edition) => ({ [field]: `${edition[field] ?? ''}${to}x` }))

      expect(brokenFields(editions).map((broken) => broken.field)).toContain(field)
    }),
    { numRuns: 200 },
  )
}, 30_000)

test.each(['major', 'minor'] as const)('a changed %s is named', (field) => {
  expect(named(touched(1, (edition) => ({ [field]: edition[field] + 1 })))).toEqual([
    `norland 1.1: ${field}`,
  ])
})

test.each([
  'changeNote',
  'approvedBy',
  'publishedAt',
  'title',
  'content',
  'seal',
  'previous',
] as const)('a changed %s is named once, and nothing else is', (field) => {
  expect(named(touched(1, () => ({ [field]: 'annet' })))).toEqual([`norland 1.1: ${field}`])
})

test('a content that was forged together with its hash is found by the seal', () => {
  const forged = touched(1, ({ content }) => {
    const other = content.replace('Norland utsteder', 'Norland ikke utsteder')
    return { content: other, sha256: sha256(other) }
  })

  expect(named(forged)).toEqual(['norland 1.1: sha256'])
})

test('a content that was forged together with its hash and seal is found by the next edition', () => {
  const forged = touched(1, (edition) => {
    const other = edition.content.replace('Norland utsteder', 'Norland ikke utsteder')
    const fields = { ...edition, content: other, sha256: sha256(other) }
    return { ...fields, ...sealEdition(fields) }
  })

  expect(named(forged)).toEqual(['norland 2.0: previous'])
})

test('a title that was forged in the content, the hash and the seal does not fit its list', () => {
  const forged = touched(2, (edition) => {
    const other = edition.content.replace('Utgave 2.0', 'Utgave')
    const fields = { ...edition, content: other, sha256: sha256(other) }
    return { ...fields, ...sealEdition(fields) }
  })

  expect(named(forged)).toEqual(['norland 2.0: title'])
})

test.each(['ikke JSON', '{}', '"tekst"'])(
  'a content of %s with its own hash is found, not a crash',
  (content) => {
    expect(named(touched(2, () => ({ content, sha256: sha256(content) })))).toEqual([
      'norland 2.0: sha256',
      'norland 2.0: content',
    ])
  },
)

test.each(['ikke JSON', 'null', '"tekst"'])(
  'a seal of %s with its own hash is found, not a crash',
  (seal) => {
    expect(named(touched(2, () => ({ seal, sealHash: sha256(seal) })))).toEqual([
      'norland 2.0: seal',
    ])
  },
)

test('a seal that says more than it said, with its own hash, is found', () => {
  const padded = touched(2, ({ seal }) => {
    const other = seal.replace('{', '{"annet":1,')
    return { seal: other, sealHash: sha256(other) }
  })

  expect(named(padded)).toEqual(['norland 2.0: seal'])
})

test('an emergency is in the seal, and no other seal speaks of emergencies', () => {
  const [edition] = chain()
  if (!edition) throw new Error('The chain is empty')
  const hurried = { ...edition, approvedBy: null, emergency: true }
  const sealed = { ...hurried, ...sealEdition(hurried) }

  expect(edition.seal).not.toContain('emergency')
  expect(named([sealed])).toEqual([])
  expect(named([{ ...sealed, emergency: false }])).toEqual(['norland 1.0: emergency'])
  expect(named([{ ...sealed, approvedBy: 'bo' }])).toEqual(['norland 1.0: approvedBy'])
  expect(named([{ ...edition, emergency: true }])).toEqual(['norland 1.0: emergency'])
})

test('an edition that is gone from the middle is named by the one that followed it', () => {
  expect(named(chain().toSpliced(1, 1))).toEqual(['norland 2.0: previous'])
})

test('a first edition that is gone is named by the one that followed it', () => {
  expect(named(chain().slice(1))).toEqual(['norland 1.1: previous'])
})

test('two editions that changed places are named', () => {
  const [first, second, third] = chain()
  const swapped = [first, third, second].filter((edition) => edition !== undefined)

  expect(named(swapped)).toEqual(['norland 2.0: previous', 'norland 1.1: previous'])
})
