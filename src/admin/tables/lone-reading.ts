import type { CitableSource } from '@/domain/citation/citable-source'
import { BLANK } from '@/domain/content/blank-source'
import type { ReportContent, ReportLanguage } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import type { Table } from '@/domain/content/table'
import { readingOf, type Reading } from '@/ui/article/reading'

export type LoneTable = {
  table: Table
  sources: ReadonlyMap<string, CitableSource>
  language: ReportLanguage
}

/** A table alone as a public page would read it, with the sources of the library that it can cite. */
export function loneReading({ table, sources, language }: LoneTable): Reading {
  return readingOf(contentOf({ table, sources, language }), '0.1')
}

function contentOf({ table, sources, language }: LoneTable): ReportContent {
  const blocks = [{ type: 'table' as const, id: 'placement', table: table.id }]
  return {
    schemaVersion: 1,
    report: {
      ...{ id: 'report', slug: 'report', kind: 'respons', language, title: 'report' },
      ...{ questions: [], country: { code: 'NO', name: 'Norge' }, topics: [], authors: [] },
      ...{ cutOffDate: null, assessedCurrent: null, reviewBy: null },
    },
    sections: [{ id: 'section', title: 'section', blocks, sections: [] }],
    tables: [table],
    sources: [...sources.values()].map(sourceOf),
    boilerplate: null,
  }
}

function sourceOf(source: CitableSource): Source {
  return { ...BLANK, ...source, title: source.title ?? '' }
}
