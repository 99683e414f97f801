import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { idOf } from '@/cms/id-of'
import type { BoardSubmission } from './board-documents'

const SHOWN = 5

/** How many sources of the library lack something, and the first of those that someone has to do with. */
export type BoardSources = { incomplete: number; own: { id: string; label: string }[] }

type Asked = { person: string; reports: readonly string[]; submissions: readonly BoardSubmission[] }

const Pinned = z.array(z.object({ collection: z.string(), id: z.string() })).catch([])

/** The gaps of the library; first those in what someone saved last, or in what their reports cited when submitted. */
export async function boardSources(req: PayloadRequest, asked: Asked): Promise<BoardSources> {
  const incomplete: Where = { incomplete: { equals: true } }
  const { totalDocs } = await req.payload.count({
    collection: 'sources',
    where: incomplete,
    overrideAccess: true,
    req,
  })
  const cited = citedBy(asked)
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: {
      and: [
        incomplete,
        {
          or: [
            { lastEditedBy: { equals: asked.person } },
            ...(cited.length > 0 ? [{ id: { in: cited } }] : []),
          ],
        },
      ],
    },
    select: { label: true },
    sort: 'label',
    limit: SHOWN,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { incomplete: totalDocs, own: docs.map(({ id, label }) => ({ id, label: label ?? id })) }
}

function citedBy({ reports, submissions }: Asked): string[] {
  const own = new Set(reports)
  const newest = new Map(
    submissions
      .filter(({ report }) => own.has(idOf(report)))
      .toSorted((a, b) => a.sequence - b.sequence)
      .map((submission) => [idOf(submission.report), Pinned.parse(submission.pinned)]),
  )
  const sources = [...newest.values()].flat().filter(({ collection }) => collection === 'sources')
  return [...new Set(sources.map(({ id }) => id))]
}
