import type { Report, User } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { Manuscript } from '@/domain/content/manuscript'
import { CRITERIA } from '@/domain/review/checklist'
import { approve } from '@/workflow/approve'
import { boilerplateDocument } from '@/workflow/boilerplate-document'
import { fillChecklist } from '@/workflow/fill-checklist'
import { publish } from '@/workflow/publish'
import { saveDocument } from '@/workflow/save-document'
import { submit } from '@/workflow/submit'
import { writeManuscript } from '@/workflow/write-manuscript'
import type { DemoReport, DemoStage } from './manuscripts/demo-report'
import { countryDocument, topicDocument } from './registers'
import { scopeTables } from './scope-tables'

const DAY_MS = 24 * 60 * 60 * 1000

type Loading = {
  report: DemoReport
  people: { researcher: User; reviewer: User; admin: User }
  /** Source key → document id, for the reports that share the library; grows. */
  sources: Map<string, string>
}

/** Writes one report of the demonstration stage by stage: each is submitted, and all with a number published. */
export async function loadReport(req: PayloadRequest, loading: Loading): Promise<void> {
  const { report, sources } = loading
  let id: string | undefined
  let known = new Map(sources)
  let before: Manuscript | undefined
  for (const [i, stage] of report.stages.entries()) {
    actAs(req, loading.people.researcher)
    const manuscript = scopeTables(stage.manuscript)
    const written = await writeManuscript(req, {
      manuscript,
      known,
      ...(before && { before }),
    })
    const data = {
      ...(await reportData(req, { report, stage, documents: written.documents })),
      outline: written.outline,
      yearSuffixes: written.yearSuffixes,
    }
    id = await saveDocument(req, 'reports', { id, data })
    known = written.documents
    before = manuscript
    await send(req, { ...loading, stage, id, now: dayAfter(stage.cutOffDate, 7 + i) })
  }
  for (const { manuscript } of report.stages)
    for (const source of manuscript.sources) {
      const document = known.get(source.id)
      if (document) sources.set(source.id, document)
    }
}

async function reportData(
  req: PayloadRequest,
  {
    report,
    stage,
    documents,
  }: { report: DemoReport; stage: DemoStage; documents: ReadonlyMap<string, string> },
) {
  const { slug, kind, language, title, questions, authors } = report
  const topics: string[] = []
  for (const topic of report.topics) topics.push(await topicDocument(req, topic))
  return {
    slug,
    kind,
    language,
    title,
    questions: questions.map(({ text, answeredIn }) => ({
      text,
      answeredIn: answeredIn.map((key) => documents.get(key) ?? key),
    })),
    authors,
    topics,
    country: await countryDocument(req, report.country),
    cutOffDate: `${stage.cutOffDate}T12:00:00.000Z`,
    assessedCurrent: `${stage.cutOffDate}T12:00:00.000Z`,
    reviewBy: `${stage.reviewBy}T12:00:00.000Z`,
    boilerplate: await boilerplateDocument(req, {
      boilerplate: stage.manuscript.boilerplate,
      language,
    }),
  } satisfies Partial<Report>
}

async function send(
  req: PayloadRequest,
  { people, stage, id, now }: Loading & { stage: DemoStage; id: string; now: Date },
): Promise<void> {
  const { number, change, changeNote } = stage
  const submission = await submit(req, { report: id, note: changeNote, now })
  if (number === null) return
  actAs(req, people.reviewer)
  for (const criterion of CRITERIA) {
    const point = { criterion, passed: true, comment: null }
    await fillChecklist(req, { submission: submission.id, ...point, now })
  }
  await approve(req, { submission: submission.id, comment: null, now })
  await publish(req, { submission: submission.id, change, changeNote, now })
}

function actAs(req: PayloadRequest, user: User): void {
  req.user = { ...user, collection: 'users' }
}

/** Ten in the morning (UTC) some days after a calendar date. */
function dayAfter(date: string, days: number): Date {
  return new Date(Date.parse(`${date}T10:00:00Z`) + days * DAY_MS)
}
