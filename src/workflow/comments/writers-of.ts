import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import { contributorsOf } from '../load-submission'

/** Everyone who writes a report: who submitted any of it or wrote some of that, and who last saved what is in it now. */
export async function writersOf(req: PayloadRequest, id: string): Promise<Set<string>> {
  const [report] = await findByIds(req, 'reports', [id])
  const outline = (report?.outline ?? []).map(({ section }) => idOf(section))
  const saved = [report, ...(await findByIds(req, 'sections', outline))]
  const lastSavers = saved.flatMap((document) =>
    document?.lastEditedBy ? [idOf(document.lastEditedBy)] : [],
  )
  return new Set([...lastSavers, ...(await submitters(req, id))])
}

async function submitters(req: PayloadRequest, report: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { report: { equals: report } },
    select: { submittedBy: true, contributors: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((submission) => [
    idOf(submission.submittedBy),
    ...contributorsOf(submission).map(({ user }) => user),
  ])
}
