import type { PayloadRequest } from 'payload'
import { placedTables } from '@/domain/content/integrity'
import type { ContentBody } from '@/domain/content/walk'
import { sourcePlaces, type SourcePlace } from '@/domain/sources/source-uses'
import { fromLexical } from '@/editor/body/from-lexical'
import { toTable } from '@/editor/table/table-document'
import { idOf } from './id-of'
import { workingTexts, type WorkingTexts } from './working-texts'

/** A place of the working copy that cites a source: the document, the block in it, and the reports that it stands in. */
export type SourceUse = Omit<SourcePlace, 'source'> & {
  collection: 'sections' | 'tables' | 'boilerplates'
  document: string
  title: string
  reports: UsingReport[]
}

export type UsingReport = { id: string; title: string; slug: string }

/** Where the working copy cites each source, by source, in the order of its documents. */
export async function sourceUses(req: PayloadRequest): Promise<Map<string, SourceUse[]>> {
  return usesIn(await workingTexts(req))
}

/** Where these texts cite each source; see `sourceUses`. */
export function usesIn(texts: WorkingTexts): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>()
  for (const { document, places } of citingDocuments(texts))
    for (const { source, ...place } of places) {
      const use = { ...document, ...place }
      uses.set(source, [...(uses.get(source) ?? []), use])
    }
  return uses
}

/** The ids of the sources that the working copy cites. */
export async function usedSources(req: PayloadRequest): Promise<Set<string>> {
  return new Set((await sourceUses(req)).keys())
}

type CitingDocument = {
  document: Pick<SourceUse, 'collection' | 'document' | 'title' | 'reports'>
  places: SourcePlace[]
}

function citingDocuments(texts: WorkingTexts): CitingDocument[] {
  const sections = texts.sections.map(({ id, title, body }) => {
    const read = bodyOf({ id, title, body })
    const reports = texts.reports.filter((report) => sectionIds(report).includes(id))
    return { id, title, read, reports: reports.map(reportOf) }
  })
  const tables = texts.tables.map((table) => {
    const { id, name } = table
    const placing = sections.filter(({ read }) => placedTables(read).includes(id))
    return citing('tables', {
      ...{ id, title: name ?? id, read: bodyOfTable(toTable(table)) },
      reports: distinct(placing.flatMap(({ reports }) => reports)),
    })
  })
  const boilerplates = texts.boilerplates.map(({ id, title, body }) => {
    const reports = texts.reports.filter(
      ({ boilerplate }) => boilerplate && idOf(boilerplate) === id,
    )
    return citing('boilerplates', {
      id,
      title,
      read: bodyOf({ id, title, body }),
      reports: reports.map(reportOf),
    })
  })
  return [...sections.map((section) => citing('sections', section)), ...tables, ...boilerplates]
}

type Read = { id: string; title: string; read: ContentBody; reports: UsingReport[] }

function citing(
  collection: SourceUse['collection'],
  { id, title, read, reports }: Read,
): CitingDocument {
  return { document: { collection, document: id, title, reports }, places: sourcePlaces(read) }
}

function bodyOf({ id, title, body }: { id: string; title: string; body?: unknown }): ContentBody {
  const blocks = body ? fromLexical(body) : []
  return { sections: [{ id, title, blocks, sections: [] }], tables: [], boilerplate: null }
}

function bodyOfTable(table: ReturnType<typeof toTable>): ContentBody {
  const blocks = [{ type: 'table' as const, id: 'placement', table: table.id }]
  return {
    sections: [{ id: table.id, title: table.id, blocks, sections: [] }],
    tables: [table],
    boilerplate: null,
  }
}

function sectionIds({ outline }: WorkingTexts['reports'][number]): string[] {
  return (outline ?? []).map(({ section }) => idOf(section))
}

function reportOf({ id, title, slug }: WorkingTexts['reports'][number]): UsingReport {
  return { id, title, slug }
}

function distinct(reports: readonly UsingReport[]): UsingReport[] {
  return [...new Map(reports.map((report) => [report.id, report])).values()]
}
