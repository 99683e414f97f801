import { citedSources, placedTables } from '@/domain/content/integrity'
import type { Manuscript } from '@/domain/content/manuscript'
import { librarySource, type SourceKey } from '../sources/library'
import type { Draft } from './revise'

/** What a report adds to its text: its boilerplate, and the letters that tell works of one year apart. */
export type Setting = {
  boilerplate: Manuscript['boilerplate']
  yearSuffixes?: Partial<Record<SourceKey, string>>
}

/** A draft as a manuscript, with the tables that it places and the sources that it cites, in its own order. */
export function manuscriptOf(
  draft: Draft,
  { boilerplate, yearSuffixes = {} }: Setting,
): Manuscript {
  const body = {
    sections: draft.sections.map((section) => ({ ...section, sections: [] })),
    tables: draft.tables,
    boilerplate: boilerplate && { id: 'boilerplate', ...boilerplate },
  }
  const tables = new Map(draft.tables.map((table) => [table.id, table]))
  const suffixes = new Map(Object.entries(yearSuffixes))
  return {
    sections: draft.sections,
    tables: placedTables(body).flatMap((id) => tables.get(id) ?? []),
    sources: citedSources(body).map((key) => ({
      ...librarySource(key),
      yearSuffix: suffixes.get(key) ?? null,
    })),
    boilerplate,
  }
}
