import type { Report, Section } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { WorkingCopy } from '@/domain/assembly/assemble'
import { nestOutline, type OutlineItem } from '@/domain/assembly/outline'
import { citedSources, placedTables } from '@/domain/content/integrity'
import type { ContentBody } from '@/domain/content/walk'
import { DomainError } from '@/domain/domain-error'
import type { PinnedDocument } from '@/domain/review/contributors'
import { fromLexical } from '@/editor/body/from-lexical'
import { toDraftSource } from './draft-source'
import { toTable } from '@/editor/table/table-document'
import { findByIds } from './find-by-ids'
import { frontMatter } from './front-matter'
import { idOf } from './id-of'

/** A report's documents in the domain's shapes, and the revision of each that was read. */
export type LoadedWorkingCopy = { copy: WorkingCopy; documents: PinnedDocument[] }

/**
 * Reads a report's working copy in one pass of at most nine queries, at depth 0: the report, its sections, the
 * tables and sources that they use, the boilerplate, and the registers that it names.
 */
export async function loadWorkingCopy(
  req: PayloadRequest,
  { report: id, yearSuffixes }: { report: string; yearSuffixes: ReadonlyMap<string, string> },
): Promise<LoadedWorkingCopy> {
  const report = await loadReport(req, id)
  const sections = await findByIds(req, 'sections', outlineIds(report))
  const [stored] = await findByIds(req, 'boilerplates', idsOf(report.boilerplate))
  const boilerplate = stored
    ? { id: stored.id, title: stored.title, blocks: fromLexical(stored.body) }
    : null
  const outline = outlineItems(report, sections)
  const body: ContentBody = { sections: nestOutline(outline), tables: [], boilerplate }
  const storedTables = await findByIds(req, 'tables', placedTables(body))
  const tables = storedTables.map(toTable)
  const sources = await findByIds(req, 'sources', citedSources({ ...body, tables }))
  return {
    copy: {
      report: await frontMatter(req, report),
      outline,
      tables,
      sources: sources.map(toDraftSource),
      boilerplate,
      yearSuffixes: new Map([...importedSuffixes(report), ...yearSuffixes]),
    },
    documents: [
      ...revisions('reports', [report]),
      ...revisions('sections', sections),
      ...revisions('tables', storedTables),
      ...revisions('sources', sources),
      ...revisions('boilerplates', stored ? [stored] : []),
    ],
  }
}

async function loadReport(req: PayloadRequest, id: string): Promise<Report> {
  const [report] = await findByIds(req, 'reports', [id])
  if (!report) throw new DomainError({ code: 'document-missing' })
  return report
}

function outlineItems({ outline }: Report, sections: readonly Section[]): OutlineItem[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  return (outline ?? []).map(({ section: relation, level }) => {
    const section = byId.get(idOf(relation))
    return {
      level: Number(level),
      section: section
        ? {
            id: section.id,
            title: section.title,
            blocks: section.body ? fromLexical(section.body) : [],
          }
        : null,
    }
  })
}

function outlineIds({ outline }: Report): string[] {
  return (outline ?? []).map(({ section }) => idOf(section))
}

function idsOf(relation: string | { id: string } | null | undefined): string[] {
  return relation ? [idOf(relation)] : []
}

function importedSuffixes({ yearSuffixes }: Report): [string, string][] {
  if (typeof yearSuffixes !== 'object' || yearSuffixes === null) return []
  return Object.entries(yearSuffixes).flatMap(([id, letter]) =>
    typeof letter === 'string' ? [[id, letter] as [string, string]] : [],
  )
}

function revisions(
  collection: string,
  documents: readonly { id: string; rev?: number | null }[],
): PinnedDocument[] {
  return documents.map(({ id, rev }) => ({ collection, id, rev: rev ?? 0 }))
}
