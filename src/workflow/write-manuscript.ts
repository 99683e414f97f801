import type { PayloadRequest } from 'payload'
import { fromDraftSource } from '@/cms/draft-source'
import { fromTable } from '@/cms/draft-table'
import type { Manuscript } from '@/domain/content/manuscript'
import { relinkBlocks, relinkTable, type NewIds } from '@/domain/content/relink'
import { toLexical } from '@/editor/body/to-lexical'
import { saveDocument } from './save-document'

/** Manuscript id → document id, for what is in the working copy already and must be changed there. */
export type KnownDocuments = NewIds

/** Where a manuscript's parts are now: the outline for its report, and every document by its manuscript id. */
export type WrittenManuscript = {
  outline: { section: string; level: '1' | '2' | '3' | '4' }[]
  yearSuffixes: Record<string, string>
  documents: Map<string, string>
}

const LEVELS = ['1', '2', '3', '4'] as const

/**
 * Writes the sources, tables and sections of a manuscript to the working copy: those in `known` are changed where
 * they are, the others created. The report itself is the caller's.
 */
export async function writeManuscript(
  req: PayloadRequest,
  { manuscript, known }: { manuscript: Manuscript; known: KnownDocuments },
): Promise<WrittenManuscript> {
  const documents = new Map(known)
  const place = async (id: string, saved: Promise<string>) => documents.set(id, await saved)

  for (const source of manuscript.sources)
    await place(
      source.id,
      saveDocument(req, 'sources', { id: known.get(source.id), data: fromDraftSource(source) }),
    )
  for (const table of manuscript.tables) {
    const data = fromTable(relinkTable(table, documents))
    await place(table.id, saveDocument(req, 'tables', { id: known.get(table.id), data }))
  }
  for (const { id, title, blocks } of manuscript.sections) {
    const data = { title, body: toLexical(relinkBlocks(blocks, documents)) }
    await place(id, saveDocument(req, 'sections', { id: known.get(id), data }))
  }
  const documentOf = (id: string) => documents.get(id) ?? id
  return {
    documents,
    outline: manuscript.sections.map(({ id, level }) => ({
      section: documentOf(id),
      level: LEVELS[level - 1] ?? '4',
    })),
    yearSuffixes: Object.fromEntries(
      manuscript.sources.flatMap(({ id, yearSuffix }) =>
        yearSuffix ? [[documentOf(id), yearSuffix]] : [],
      ),
    ),
  }
}
