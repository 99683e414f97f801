import { z } from 'zod'
import { sha256 } from '../content/canonical'
import { canonicalJson } from '../content/canonical-json'

/**
 * What an edition says of itself besides its content. Its canonical JSON is stored as the edition's
 * `seal`; the seal's hash is what the next edition carries as `previous`.
 */
export type SealedFields = {
  report: string
  submission: string
  slug: string
  number: string
  change: string
  changeNote: string
  publishedAt: string
  approvedBy: string
  publishedBy: string
  sha256: string
  previous: string | null
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
] as const satisfies readonly (keyof SealedFields)[]

export type StoredEdition = SealedFields & {
  major: number
  minor: number
  title: string
  language: string
  country: string
  content: string
  seal: string
  sealHash: string
}

/** The seal of an edition's fields, and its hash. */
export function sealEdition(fields: SealedFields): { seal: string; sealHash: string } {
  const seal = canonicalJson(Object.fromEntries(SEALED.map((field) => [field, fields[field]])))
  return { seal, sealHash: sha256(seal) }
}

/** One field of one edition that is not what it was when it was published. */
export type Broken = { edition: string; field: keyof StoredEdition }

/** Re-hashes one report's editions, oldest first, and names every field that does not fit. */
export function brokenFields(editions: readonly StoredEdition[]): Broken[] {
  return editions.flatMap((edition, i) => {
    const broken = [
      ...brokenSeal(edition),
      ...brokenContent(edition),
      ...brokenLink(edition, editions[i - 1]),
    ]
    return [...new Set(broken)].map((field) => ({
      edition: `${edition.slug} ${edition.number}`,
      field,
    }))
  })
}

function brokenLink({ previous }: StoredEdition, before?: StoredEdition): (keyof StoredEdition)[] {
  return previous === (before?.sealHash ?? null) ? [] : ['previous']
}

function brokenSeal(edition: StoredEdition): (keyof StoredEdition)[] {
  const isWhole = sealEdition(edition).seal === edition.seal
  if (sha256(edition.seal) !== edition.sealHash) return [isWhole ? 'sealHash' : 'seal']
  if (isWhole) return []
  const sealed = Sealed.safeParse(jsonOf(edition.seal)).data
  const touched = sealed ? SEALED.filter((field) => sealed[field] !== edition[field]) : []
  return touched.length > 0 ? touched : ['seal']
}

function brokenContent(edition: StoredEdition): (keyof StoredEdition)[] {
  if (sha256(edition.content) !== edition.sha256) return ['content']
  const derived = derivedFields(edition)
  return derived ? DERIVED.filter((field) => derived[field] !== edition[field]) : ['content']
}

const DERIVED = ['major', 'minor', 'title', 'language', 'country'] as const

const Sealed = z.record(z.string(), z.unknown())

const Derived = z.object({
  report: z.object({
    title: z.string(),
    language: z.string(),
    country: z.object({ code: z.string() }),
  }),
})

function derivedFields({ number, content }: StoredEdition) {
  const [major, minor] = number.split('.').map(Number)
  const report = Derived.safeParse(jsonOf(content)).data?.report
  if (!report) return null
  const { title, language, country } = report
  return { major, minor, title, language, country: country.code }
}

/** What a text says as JSON; undefined when it says nothing, since even that must be found and named. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
