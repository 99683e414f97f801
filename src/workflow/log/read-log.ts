import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { comparePlaces, cursorOf } from './log-cursor'
import type { LogLine } from './log-line'
import { actsOf, type LogQuery } from './log-query'
import { loggedDocuments, type DocumentsOf } from './logged-documents'
import { readEvents } from './read-events'
import { readSaves } from './read-saves'

const PAGE = 100

/** A page of the log, newest first; `next` is the cursor of the page after, null at the end. */
export type LogPage = {
  entries: LogLine[]
  next: string | null
  /** Everyone of the house, and the reports that the lines are about. */
  people: { id: string; name: string }[]
  reports: { id: string; title: string }[]
}

const ALL = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/** What everyone did, events and saves in one: a number of queries that does not grow. */
export async function readLog(req: PayloadRequest, query: LogQuery): Promise<LogPage> {
  const limit = PAGE + 1
  const documentsOf = await documentsAsked(req, query)
  const lines = [
    ...(await readEvents(req, { query, limit })),
    ...(actsOf(query).hasSaves ? await readSaves(req, { query, documentsOf, limit }) : []),
  ].toSorted((a, b) => comparePlaces(a.place, b.place))
  const page = lines.slice(0, PAGE)
  const last = page.at(-1)
  const reports = await reportsOf(req, page)
  return {
    entries: page.map((line) => ({ ...line, report: reports.of(line) })),
    next: lines.length > PAGE && last ? cursorOf(last.place) : null,
    people: await everyone(req),
    reports: reports.all,
  }
}

async function documentsAsked(
  req: PayloadRequest,
  { report, ...query }: LogQuery,
): Promise<DocumentsOf> {
  if (report === null || !actsOf(query).hasSaves) return () => null
  const documents = await loggedDocuments(req, report)
  return (collection) => documents.get(collection) ?? []
}

/** The reports that lines are about; a saved section is its report's. */
async function reportsOf(req: PayloadRequest, lines: readonly LogLine[]) {
  const ids = lines.flatMap(({ report }) => report ?? [])
  const sections = lines.flatMap(({ document }) =>
    document?.collection === 'sections' ? [document.id] : [],
  )
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { or: [{ id: { in: [...new Set(ids)] } }, { 'outline.section': { in: sections } }] },
    select: { title: true, outline: true },
    ...ALL,
    req,
  })
  const holding = new Map(
    docs.flatMap(({ id, outline }) =>
      (outline ?? []).map(({ section }) => [idOf(section), id] as const),
    ),
  )
  return {
    all: docs.map(({ id, title }) => ({ id, title })),
    of: ({ report, document }: LogLine) => report ?? holding.get(document?.id ?? '') ?? null,
  }
}

async function everyone(req: PayloadRequest): Promise<LogPage['people']> {
  const select = { name: true } as const
  const { docs } = await req.payload.find({
    collection: 'users',
    select,
    sort: 'name',
    ...ALL,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
