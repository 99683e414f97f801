import { createLocalReq, type PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import { demoPeople } from '@/demo/people'
import { CRITERIA } from '@/domain/review/checklist'
import { approve } from '@/workflow/approve'
import { fillChecklist } from '@/workflow/fill-checklist'
import { publish } from '@/workflow/publish'
import { submit } from '@/workflow/submit'
import { openBare, type Bare } from './bare-section'
import type { LargeReport } from './fill-database'
import { result, type Result } from './measure/result'
import { median } from './measure/quantile'
import { timed } from './measure/timed'

const RUNS = 5

/** Measures what the server does with the large report: submitting, publishing, saving one section. */
export async function measureServer(req: PayloadRequest, large: LargeReport): Promise<Result[]> {
  const people = await demoPeople(req)
  const as = async (user: PayloadRequest['user']) =>
    createLocalReq({ user: user ?? undefined }, req.payload)
  const author = await as({ ...people.researcher, collection: 'users' })
  const reviewer = await as({ ...people.reviewer, collection: 'users' })
  const bare = await openBare()
  const results = [
    ...(await submitting(author, { large, reviewer, bare })),
    await saving(author, { large, bare }),
  ]
  await bare.close()
  return results
}

async function submitting(
  author: PayloadRequest,
  { large, reviewer, bare }: { large: LargeReport; reviewer: PayloadRequest; bare: Bare },
): Promise<Result[]> {
  const read = await timed(RUNS, () => readDocuments(author, large))
  const submitted = await timedSubmissions(author, { report: large.report, reviewer })
  const content = await contentOf(author, submitted.submissions[0] ?? '')
  const published = await timedPublications(reviewer, submitted.submissions)
  const write = await timed(RUNS, () => bare.writeText(content))
  return [
    result({
      what: 'submit: assemble, check, pin',
      measured: submitted.time,
      against: { what: 'reading the same documents through Payload at depth 0', measured: read },
      budget: 3,
    }),
    result({
      what: 'publish, without PDF',
      measured: published,
      against: { what: 'writing the same JSON as one Payload document', measured: write },
      budget: 2,
    }),
  ]
}

/**
 * Submits a report several times, each with a change of its own; the first warms up and is not in the median. Each is approved
 * before the next supersedes it.
 */
async function timedSubmissions(
  author: PayloadRequest,
  { report, reviewer }: { report: string; reviewer: PayloadRequest },
): Promise<{ submissions: string[]; time: number }> {
  const submissions: string[] = []
  const times: number[] = []
  for (let i = 0; i <= RUNS; i += 1) {
    await renameReport(author, { report, title: `Stor respons ${i}` })
    const start = performance.now()
    const { id } = await submit(author, { report, note: null, now: new Date() })
    times.push(performance.now() - start)
    submissions.push(id)
    await approveWhole(reviewer, id)
  }
  return { submissions, time: median(times.slice(1)) }
}

async function approveWhole(reviewer: PayloadRequest, submission: string): Promise<void> {
  const now = new Date()
  for (const criterion of CRITERIA)
    await fillChecklist(reviewer, { submission, criterion, passed: true, comment: null, now })
  await approve(reviewer, { submission, comment: null, now })
}

/** Publishes submissions one after the other; the first warms up and is not in the median. */
async function timedPublications(
  reviewer: PayloadRequest,
  submissions: readonly string[],
): Promise<number> {
  const times: number[] = []
  for (const submission of submissions) {
    const args = { submission, now: new Date() }
    const start = performance.now()
    await publish(reviewer, { ...args, change: 'major', changeNote: 'Måling' })
    times.push(performance.now() - start)
  }
  return median(times.slice(1))
}

async function contentOf(req: PayloadRequest, submission: string): Promise<string> {
  const shared = { collection: 'submissions', depth: 0, overrideAccess: true, req } as const
  const { content } = await req.payload.findByID({ ...shared, id: submission })
  return content
}

async function saving(
  author: PayloadRequest,
  { large: { longSection }, bare }: { large: LargeReport; bare: Bare },
): Promise<Result> {
  const shared = { collection: 'sections', id: longSection, depth: 0, req: author } as const
  const section = await author.payload.findByID({ ...shared, overrideAccess: true })
  let { rev } = section
  const save = await timed(RUNS, async () => {
    const data = { title: section.title, body: section.body, rev }
    ;({ rev } = await author.payload.update({
      ...shared,
      data,
      overrideAccess: false,
      user: author.user,
    }))
  })
  const plain = await timed(RUNS, await bare.updaterOf(section))
  return result({
    what: 'save a section of 3,000 words with 60 citations',
    measured: save,
    against: { what: 'a bare Payload update of the same text', measured: plain },
    budget: 1.5,
  })
}

async function readDocuments(
  req: PayloadRequest,
  { report, sections }: LargeReport,
): Promise<void> {
  const { documents } = await readIds(req, report)
  await findByIds(req, 'reports', [report])
  await findByIds(req, 'sections', sections)
  await findByIds(req, 'tables', documents.tables)
  await findByIds(req, 'sources', documents.sources)
}

let known: { documents: { tables: string[]; sources: string[] } } | null = null

/** Which documents the report is made of; found out once, and not part of what is measured after the first run. */
async function readIds(req: PayloadRequest, report: string) {
  if (known) return known
  const { documents } = await loadWorkingCopy(req, { report, yearSuffixes: new Map() })
  const idsIn = (wanted: string) =>
    documents.flatMap(({ collection, id }) => (collection === wanted ? [id] : []))
  known = { documents: { tables: idsIn('tables'), sources: idsIn('sources') } }
  return known
}

async function renameReport(
  req: PayloadRequest,
  { report: id, title }: { report: string; title: string },
): Promise<void> {
  const shared = { collection: 'reports', id, depth: 0, overrideAccess: true, req } as const
  const { rev } = await req.payload.findByID(shared)
  await req.payload.update({ ...shared, data: { title, rev } })
}
