import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { loadSubmission } from '../load-submission'
import { looksOf } from '../look'

type Asked = {
  submission: Submission
  asker: string
  /** The submission that the edition before was made of: what was looked at before that is no news. */
  after: string | null
}

/** What someone looked at: when, which of the report's submissions, and the content of that. */
export type LastLook = { at: string; sequence: number; content: string }

/**
 * The newest earlier submission of the same kind that someone looked at; null where they have looked at none since the edition
 * before.
 */
export async function lastLook(
  req: PayloadRequest,
  { submission, asker, after }: Asked,
): Promise<LastLook | null> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      and: [
        { report: { equals: idOf(submission.report) } },
        { sequence: { less_than: submission.sequence } },
      ],
    },
    sort: '-sequence',
    select: { sequence: true, kind: true, looks: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const edition = docs.findIndex(({ id }) => id === after)
  const since = edition === -1 ? docs : docs.slice(0, edition)
  const looks = since.flatMap(({ id, sequence, kind, looks: all }) =>
    looksOf({ looks: all })
      .filter(({ user }) => user === asker && kind === submission.kind)
      .map(({ at }) => ({ id, at, sequence })),
  )
  const [newest] = looks
  if (!newest) return null
  const { content } = await loadSubmission(req, newest.id)
  return { at: newest.at, sequence: newest.sequence, content }
}
