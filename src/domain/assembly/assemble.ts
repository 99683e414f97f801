import { assignYearSuffixes } from '../citation/year-suffixes'
import { citedSources, placedTables } from '../content/integrity'
import type { DraftSource } from '../content/manuscript'
import { ReportContent, type FrontMatter } from '../content/report-content'
import type { Source } from '../content/source'
import type { Table } from '../content/table'
import type { Problem } from '../domain-error'
import type { ContentBody } from '../content/walk'
import { nestOutline, outlineProblems, type OutlineItem } from './outline'
import { bodyProblems, frontMatterProblems, sourceProblems, tableProblems } from './problems'

/** A report's documents in the domain's own shapes: what is in them, good or bad. */
export type WorkingCopy = {
  report: Omit<FrontMatter, 'country'> & { country: FrontMatter['country'] | null }
  outline: readonly OutlineItem[]
  tables: readonly Table[]
  sources: readonly DraftSource[]
  boilerplate: ReportContent['boilerplate']
  /** Year letters that an earlier edition or the import gave: source id → letter. */
  yearSuffixes: ReadonlyMap<string, string>
}

/** A content, or every reason why there is none yet. */
export type Assembled =
  { content: ReportContent; problems: readonly [] } | { content: null; problems: Problem[] }

/**
 * Makes the one document that is checked, pinned and published: sections nested, the tables and sources that the
 * text uses in the order in which it uses them, year letters given.
 */
export function assemble(copy: WorkingCopy): Assembled {
  const body: ContentBody = {
    sections: nestOutline(copy.outline),
    tables: copy.tables,
    boilerplate: copy.boilerplate,
  }
  const used = { tables: placedTables(body), sources: citedSources(body) }
  const problems = [
    ...frontMatterProblems(copy.report),
    ...outlineProblems(copy.outline),
    ...bodyProblems(body, copy.sources),
    ...tableProblems(pick(copy.tables, used.tables)),
    ...sourceProblems(lettered(pick(copy.sources, used.sources), copy), copy.report.language),
  ]
  if (problems.length > 0) return { content: null, problems }
  return parsed({
    schemaVersion: 1,
    report: copy.report,
    ...body,
    tables: pick(copy.tables, used.tables),
    sources: completed(pick(copy.sources, used.sources), copy),
  })
}

function pick<Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The sources with the year letters that are theirs already, by which people know them. */
function lettered(sources: readonly DraftSource[], { yearSuffixes }: WorkingCopy): DraftSource[] {
  return sources.map((source) => ({ ...source, yearSuffix: yearSuffixes.get(source.id) ?? null }))
}

function completed(sources: DraftSource[], { yearSuffixes }: WorkingCopy): Partial<Source>[] {
  const suffixes = assignYearSuffixes(sources, yearSuffixes)
  return sources.map((source) => ({
    ...withoutDraftMarks(source),
    title: source.title ?? undefined,
    yearSuffix: suffixes.get(source.id) ?? null,
  }))
}

/** A content says that a work is undated by having no date. */
function withoutDraftMarks(source: DraftSource): Omit<DraftSource, 'undated'> {
  const copy: Partial<DraftSource> & Omit<DraftSource, 'undated'> = { ...source }
  delete copy.undated
  return copy
}

function parsed(draft: unknown): Assembled {
  const result = ReportContent.safeParse(draft)
  if (result.success) return { content: result.data, problems: [] }
  const problems = result.error.issues.map(({ message, path }) => ({
    code: 'content-invalid' as const,
    values: { what: `${path.join('.')}: ${message}` },
  }))
  return { content: null, problems }
}
