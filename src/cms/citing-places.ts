import type { PayloadRequest } from 'payload'
import { placedTables } from '@/domain/content/integrity'
import { fromLexical } from '@/editor/body/from-lexical'

/** The titles of the sections of the working copy that place a table. */
// Rich text can't be queried on SQLite, so the sections are read: deleting is rare, and a wrong answer costs more.
export async function placingSections(req: PayloadRequest, table: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'sections',
    select: { title: true, body: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
    .filter(({ id, title, body }) => {
      const blocks = body ? fromLexical(body) : []
      const section = { id, title, blocks, sections: [] }
      return placedTables({ sections: [section], tables: [], boilerplate: null }).includes(table)
    })
    .map(({ title }) => title)
}
