import type { Boilerplate, Report, Section, Table } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** Every text of the working copy that can cite a source, and what of the reports says where each stands. */
export type WorkingTexts = {
  sections: Pick<Section, 'id' | 'title' | 'body' | 'rev'>[]
  tables: Table[]
  boilerplates: Boilerplate[]
  reports: Pick<
    Report,
    'id' | 'title' | 'slug' | 'outline' | 'boilerplate' | 'yearSuffixes' | 'rev'
  >[]
}

const EVERYTHING = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/** Reads them all in four queries: rich text can't be queried on SQLite. */
// One after the other, since inside a transaction SQLite has one connection.
export async function workingTexts(req: PayloadRequest): Promise<WorkingTexts> {
  const shared = { ...EVERYTHING, req }
  const sections = await req.payload.find({
    collection: 'sections',
    select: { title: true, body: true, rev: true },
    ...shared,
  })
  const tables = await req.payload.find({ collection: 'tables', ...shared })
  const boilerplates = await req.payload.find({ collection: 'boilerplates', ...shared })
  const reports = await req.payload.find({
    collection: 'reports',
    select: {
      title: true,
      slug: true,
      outline: true,
      boilerplate: true,
      yearSuffixes: true,
      rev: true,
    },
    ...shared,
  })
  return {
    sections: sections.docs,
    tables: tables.docs,
    boilerplates: boilerplates.docs,
    reports: reports.docs,
  }
}
