import type { PayloadRequest } from 'payload'
import { fromLexical } from '@/editor/body/from-lexical'
import { idOf } from './id-of'

/** A place of a table in the working copy: the block, its section, and the report that the section stands in, if any. */
export type TablePlace = {
  section: { id: string; title: string }
  block: string
  report: { id: string; title: string } | null
}

const EVERYTHING = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/**
 * Every place of a table in the working copy, in the order of the reports, last those in sections of no report. Two
 * queries: rich text can't be queried on SQLite, so the sections are read.
 */
export async function tablePlaces(req: PayloadRequest, table: string): Promise<TablePlace[]> {
  const placing = await placingBlocks(req, table)
  if (placing.length === 0) return []
  const ids = placing.map(({ section }) => section.id)
  const standing = (await reportsWith(req, ids)).flatMap(({ id, title, outline }) =>
    (outline ?? [])
      .flatMap((item) => placing.filter(({ section }) => section.id === idOf(item.section)))
      .map((place) => ({ ...place, report: { id, title } })),
  )
  const held = new Set(standing.map(({ section }) => section.id))
  const loose = placing.filter(({ section }) => !held.has(section.id))
  return [...standing, ...loose.map((place) => ({ ...place, report: null }))]
}

async function placingBlocks(
  req: PayloadRequest,
  table: string,
): Promise<Omit<TablePlace, 'report'>[]> {
  const select = { title: true, body: true } as const
  const { docs } = await req.payload.find({ collection: 'sections', ...EVERYTHING, select, req })
  return docs.flatMap(({ id, title, body }) =>
    (body ? fromLexical(body) : []).flatMap((block) =>
      block.type === 'table' && block.table === table
        ? [{ section: { id, title }, block: block.id }]
        : [],
    ),
  )
}

async function reportsWith(req: PayloadRequest, sections: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { 'outline.section': { in: sections } },
    select: { title: true, outline: true },
    sort: 'title',
    ...EVERYTHING,
    req,
  })
  return docs
}
