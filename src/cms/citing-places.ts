import type { PayloadRequest } from 'payload'
import { citedSources, placedTables } from '@/domain/content/integrity'
import type { ContentBody } from '@/domain/content/walk'
import { fromLexical } from '@/editor/body/from-lexical'
import { toTable } from './draft-table'

const EVERYTHING = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/** The titles of the sections and tables of the working copy that cite a source. */
export async function citingSections(req: PayloadRequest, source: string): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'tables', ...EVERYTHING, req })
  const tables = docs.filter((table) => citedSources(onlyTable(toTable(table))).includes(source))
  const sections = await sectionsWhere(req, (body) => citedSources(body).includes(source))
  return [...sections, ...tables.map(({ name, id }) => name ?? id)]
}

/** The titles of the sections of the working copy that place a table. */
export function placingSections(req: PayloadRequest, table: string): Promise<string[]> {
  return sectionsWhere(req, (body) => placedTables(body).includes(table))
}

// Rich text can't be queried on SQLite, so the sections are read: deleting is rare, and a wrong answer costs more.
async function sectionsWhere(
  req: PayloadRequest,
  holds: (body: ContentBody) => boolean,
): Promise<string[]> {
  const select = { title: true, body: true } as const
  const { docs } = await req.payload.find({ collection: 'sections', ...EVERYTHING, select, req })
  return docs
    .filter(({ id, title, body }) =>
      holds({
        sections: [{ id, title, blocks: body ? fromLexical(body) : [], sections: [] }],
        tables: [],
        boilerplate: null,
      }),
    )
    .map(({ title }) => title)
}

function onlyTable(table: ReturnType<typeof toTable>): ContentBody {
  const blocks = [{ type: 'table' as const, id: 'placement', table: table.id }]
  return { sections: [], tables: [table], boilerplate: { id: 'place', title: 'place', blocks } }
}
