import type { WorkingCopy } from '@/domain/assembly/assemble'
import { draftContent } from '@/domain/assembly/draft-content'
import type { Block } from '@/domain/content/block'
import type { DraftSource } from '@/domain/content/manuscript'
import type { ReportContent } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import type { OutlineLine } from '@/domain/outline/outline-line'
import type { ManuscriptAnswer } from './manuscript-answer'

/** A section as it was saved last, and its revision. */
export type DeskSection = { id: string; title: string; blocks: Block[]; rev: number }

/** A report's working copy on the desk: as it is saved, apart from what is being written just now. */
export type Desk = {
  report: WorkingCopy['report']
  /** The revision of the report itself. */
  rev: number
  lines: readonly OutlineLine[]
  sections: ReadonlyMap<string, DeskSection>
  tables: ReadonlyMap<string, Table>
  sources: ReadonlyMap<string, DraftSource>
  boilerplate: WorkingCopy['boilerplate']
  yearSuffixes: ReadonlyMap<string, string>
}

/** A manuscript as it came, on the desk. */
export function deskOf({ copy, status }: ManuscriptAnswer): Desk {
  const sections = copy.outline.flatMap(({ section }) => section ?? [])
  return {
    report: copy.report,
    rev: status.revs[copy.report.id] ?? 0,
    lines: status.outline,
    sections: new Map(
      sections.map((section) => [section.id, { ...section, rev: status.revs[section.id] ?? 0 }]),
    ),
    tables: byId(copy.tables),
    sources: byId(copy.sources),
    boilerplate: copy.boilerplate,
    yearSuffixes: new Map(Object.entries(copy.yearSuffixes)),
  }
}

/** The desk with a section as it is saved now. */
export function withSection(desk: Desk, section: DeskSection): Desk {
  return { ...desk, sections: new Map([...desk.sections, [section.id, section]]) }
}

/** The desk with tables as they are saved now, besides those that it has. */
export function withTables(desk: Desk, tables: readonly Table[]): Desk {
  return { ...desk, tables: new Map([...desk.tables, ...byId(tables)]) }
}

/** The desk with another outline; `rev` is the report's revision that has it. */
export function withOutline(desk: Desk, lines: readonly OutlineLine[], rev = desk.rev): Desk {
  return { ...desk, lines, rev }
}

/** The whole report as it would be shown now; see `draftContent`. */
export function contentOf(desk: Desk): ReportContent {
  return draftContent({
    report: desk.report,
    outline: desk.lines.map(({ section, level }) => ({
      level,
      section: desk.sections.get(section) ?? null,
    })),
    tables: [...desk.tables.values()],
    sources: [...desk.sources.values()],
    boilerplate: desk.boilerplate,
    yearSuffixes: desk.yearSuffixes,
  })
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
