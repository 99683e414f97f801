import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { fromDraftSource } from '@/cms/draft-source'
import { fromTable } from '@/editor/table/table-document'
import type { Block } from '@/domain/content/block'
import type { Manuscript, ManuscriptSection } from '@/domain/content/manuscript'
import { relinkBlocks, relinkTable, type NewIds } from '@/domain/content/relink'
import { outlineLevel, type OutlineLevel } from '@/domain/outline/outline-line'
import { toLexical } from '@/editor/body/to-lexical'
import { saveDocument } from './save-document'

/** Manuscript id → document id, for what is in the working copy already. */
export type KnownDocuments = NewIds

/** A manuscript to write, what of it is known, and the text that was written there before. */
export type WriteManuscript = {
  manuscript: Manuscript
  known: KnownDocuments
  before?: Manuscript
}

/** Where a manuscript's parts are now: the outline for its report, and every document by its manuscript id. */
export type WrittenManuscript = {
  outline: { section: string; level: OutlineLevel }[]
  yearSuffixes: Record<string, string>
  documents: Map<string, string>
}

/**
 * Writes the sources, tables and sections of a manuscript to the working copy. What is not known is created; what is
 * known is changed only where it differs from `before`, so that nobody becomes the author of what they left alone.
 * The report itself is the caller's.
 */
export async function writeManuscript(
  req: PayloadRequest,
  { manuscript, known, before }: WriteManuscript,
): Promise<WrittenManuscript> {
  const documents = new Map(known)
  const save = async (part: Part, collection: PartSlug, data: () => PartData) => {
    const id = known.get(part.id)
    if (id !== undefined && !isChanged(part, before)) return
    documents.set(part.id, await saveDocument(req, collection, { id, data: data() }))
  }

  for (const source of manuscript.sources)
    await save(source, 'sources', () => fromDraftSource(source))
  for (const table of manuscript.tables)
    await save(table, 'tables', () => fromTable(relinkTable(table, documents)))
  const early = new Map<ManuscriptSection, Block[]>()
  for (const section of manuscript.sections)
    await save(section, 'sections', () => {
      const blocks = relinkBlocks(section.blocks, documents)
      early.set(section, blocks)
      return sectionData(section, blocks)
    })
  // What points at a section further on is written again when that section is a document.
  for (const [section, written] of early) {
    const blocks = relinkBlocks(section.blocks, documents)
    if (!isDeepStrictEqual(blocks, written))
      await saveDocument(req, 'sections', {
        id: documents.get(section.id),
        data: sectionData(section, blocks),
      })
  }
  return { documents, ...reportParts(manuscript, documents) }
}

type Part = { id: string }
type PartSlug = 'sources' | 'tables' | 'sections'
type PartData = RequiredDataFromCollectionSlug<PartSlug>

function sectionData({ title }: ManuscriptSection, blocks: Block[]): PartData {
  return { title, body: toLexical(blocks) }
}

function isChanged(part: Part, before: Manuscript | undefined): boolean {
  const parts: Part[] = before ? [...before.sources, ...before.tables, ...before.sections] : []
  const old = parts.find(({ id }) => id === part.id)
  return old !== undefined && !isDeepStrictEqual(old, part)
}

function reportParts(
  { sections, sources }: Manuscript,
  documents: ReadonlyMap<string, string>,
): Omit<WrittenManuscript, 'documents'> {
  const documentOf = (id: string) => documents.get(id) ?? id
  return {
    outline: sections.map(({ id, level }) => ({
      section: documentOf(id),
      level: outlineLevel(level),
    })),
    yearSuffixes: Object.fromEntries(
      sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[documentOf(id), yearSuffix]] : [])),
    ),
  }
}
