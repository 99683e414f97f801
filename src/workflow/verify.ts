import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { sha256 } from '@/domain/content/canonical'
import { brokenFields, type StoredEdition } from '@/domain/review/seal'

/** What `verify` found: how much it read, and every place that is not what it was. */
export type Verification = {
  editions: number
  submissions: number
  broken: { document: string; field: string }[]
}

/**
 * Re-hashes every edition and the chain that binds each report's editions, and every submission; names the
 * document and the field of whatever was touched, and editions that are gone.
 */
export async function verify(req: PayloadRequest): Promise<Verification> {
  const editions = await allEditions(req)
  const submissions = await allSubmissions(req)
  const chains = Map.groupBy(editions, ({ report }) => idOf(report))
  const published = new Set(editions.map(({ submission }) => idOf(submission)))
  return {
    editions: editions.length,
    submissions: submissions.length,
    broken: [
      ...[...chains.values()].flatMap((chain) =>
        brokenFields(chain.map(toStored)).map(({ edition, field }) => ({
          document: edition,
          field,
        })),
      ),
      ...submissions
        .filter(({ content, sha256: hash }) => sha256(content) !== hash)
        .map(({ id }) => ({ document: `submission ${id}`, field: 'content' })),
      ...submissions
        .filter(({ id, state }) => state === 'published' && !published.has(id))
        .map(({ id }) => ({ document: `submission ${id}`, field: 'edition' })),
    ],
  }
}

const EVERYTHING = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

async function allEditions(req: PayloadRequest): Promise<Edition[]> {
  const sort = ['report', 'major', 'minor']
  const { docs } = await req.payload.find({ collection: 'editions', sort, ...EVERYTHING, req })
  return docs
}

async function allSubmissions(req: PayloadRequest) {
  const select = { content: true, sha256: true, state: true } as const
  const { docs } = await req.payload.find({ collection: 'submissions', select, ...EVERYTHING, req })
  return docs
}

function toStored(edition: Edition): StoredEdition {
  const { report, submission, approvedBy, publishedBy, previous, ...fields } = edition
  return {
    ...fields,
    report: idOf(report),
    submission: idOf(submission),
    approvedBy: idOf(approvedBy),
    publishedBy: idOf(publishedBy),
    previous: previous ?? null,
  }
}
