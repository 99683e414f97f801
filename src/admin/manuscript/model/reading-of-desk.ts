import type { Table } from '@/domain/content/table'
import { citedSources } from '@/domain/content/integrity'
import type { ReportContent } from '@/domain/content/report-content'
import { plainText, walkInlines, walkSections, type SectionVisit } from '@/domain/content/walk'
import type { ReportContext } from '@/editor/report/report-context'
import { readingOf, type Reading } from '@/ui/article/reading'
import { contentOf, type Desk } from './desk'

/** A desk as it is read: the page's own numbering, letters and references, and the sections in their order. */
export type DeskReading = {
  content: ReportContent
  reading: Reading
  sections: readonly SectionVisit[]
}

/** The desk prepared for reading, as an edition is. */
export function readingOfDesk(desk: Desk): DeskReading {
  const content = contentOf(desk)
  const sections = [...walkSections(content)].filter(({ number }) => number !== null)
  return { content, reading: readingOf(content, 'utkast'), sections }
}

/** What the editors of the page need to know of the report; tables that only unsaved text places have no number yet. */
export function reportContextOf(
  { content, reading, sections }: DeskReading,
  tables: Iterable<Table>,
): Omit<ReportContext, 'addSections'> {
  const placed = new Set(content.tables.map(({ id }) => id))
  const unplaced = [...tables].filter(({ id }) => !placed.has(id))
  return {
    language: content.report.language,
    yearSuffixes: new Map(
      content.sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])),
    ),
    uses: usesOf(content),
    sections: sections.map(({ id, title, number }) => ({ id, title, number })),
    tables: [...content.tables, ...unplaced].map(({ id, caption }) => ({
      id,
      caption: plainText(caption),
      number: reading.numbering.tables.get(id) ?? null,
    })),
  }
}

/** The ids of the sources that a section cites, in the order of first citation. */
export function sourcesOfSection(content: ReportContent, section: SectionVisit): string[] {
  const { id, title, blocks } = section
  const placed = new Set(blocks.flatMap((block) => (block.type === 'table' ? [block.table] : [])))
  return citedSources({
    sections: [{ id, title, blocks: [...blocks], sections: [] }],
    tables: content.tables.filter((table) => placed.has(table.id)),
    boilerplate: null,
  })
}

function usesOf(content: ReportContent): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { inline } of walkInlines(content))
    if (inline.type === 'citation')
      for (const { source } of inline.references) uses.set(source, (uses.get(source) ?? 0) + 1)
  return uses
}
