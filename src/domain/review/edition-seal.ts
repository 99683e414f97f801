import { z } from 'zod'
import { sha256 } from '../content/canonical'
import { brokenSeal, jsonOf, sealOf, type Seal } from './seal'

/** What an edition says of itself besides its content; the next edition carries the hash of its seal as `previous`. */
export type SealedFields = {
  report: string
  submission: string
  slug: string
  number: string
  change: string
  changeNote: string
  publishedAt: string
  /** Nobody, of an edition that was published in an emergency. */
  approvedBy: string | null
  publishedBy: string
  sha256: string
  previous: string | null
  emergency: boolean
}

export type StoredEdition = SealedFields &
  Seal & {
    major: number
    minor: number
    title: string
    language: string
    country: string
    content: string
  }

/** The seal of an edition's fields, and its hash. */
export function sealEdition(fields: SealedFields): Seal {
  return sealOf(sealedFields(fields))
}

/** One field of one edition that is not what it was when it was published. */
export type Broken = { edition: string; field: keyof StoredEdition }

/** Re-hashes one report's editions, oldest first, and names every field that does not fit. */
export function brokenFields(editions: readonly StoredEdition[]): Broken[] {
  return editions.flatMap((edition, i) => {
    const broken = [
      ...brokenSeal(edition, sealedFields(edition)),
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

// Only an emergency is in the seal: the seals of other editions are what they were before there were any.
function sealedFields(edition: SealedFields) {
  const { report, submission, slug, number, change, changeNote, emergency } = edition
  const { publishedAt, approvedBy, publishedBy, sha256: hash, previous } = edition
  return {
    ...{ report, submission, slug, number, change, changeNote },
    ...{ publishedAt, approvedBy, publishedBy, sha256: hash, previous },
    emergency: emergency || undefined,
  }
}

function brokenContent(edition: StoredEdition): (keyof StoredEdition)[] {
  if (sha256(edition.content) !== edition.sha256) return ['content']
  const derived = derivedFields(edition)
  return derived ? DERIVED.filter((field) => derived[field] !== edition[field]) : ['content']
}

const DERIVED = ['major', 'minor', 'title', 'language', 'country'] as const

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
