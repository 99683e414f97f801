import { citedSources, placedTables } from '../content/integrity'
import type { DraftSource } from '../content/manuscript'
import { ReportContent, type FrontMatter } from '../content/report-content'
import type { Table } from '../content/table'
import { withTotals } from '../content/table-totals'
import type { Problem } from '../domain-error'
import type { ContentBody } from '../content/walk'
import { nestOutline, outlineProblems, type OutlineItem } from './outline'
import { completedSources, pick } from './completed-sources'
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
    tables: copy.tables.map(withTotals),
    boilerplate: copy.boilerplate,
  }
  const used = { tables: placedTables(body), sources: citedSources(body) }
  const problems = [
    ...frontMatterProblems(copy.report),
    ...outlineProblems(copy.outline),
    ...bodyProblems(body, copy.sources),
    ...tableProblems(pick(body.tables, used.tables)),
    ...sourceProblems(lettered(pick(copy.sources, used.sources), copy), copy.report.language),
  ]
  if (problems.length > 0) return { content: null, problems }
  return contentOrProblems({
    schemaVersion: 1,
    report: copy.report,
    ...body,
    tables: pick(body.tables, used.tables),
    sources: completedSources(pick(copy.sources, used.sources), copy),
  })
}

/** A draft in the shape of a content, or everything that keeps it from being one. */
export function contentOrProblems(draft: unknown): Assembled {
  const result = ReportContent.safeParse(draft)
  if (result.success) return { content: result.data, problems: [] }
  const problems = result.error.issues.map(({ message, path }) => ({
    code: 'content-invalid' as const,
    values: { what: `${path.join('.')}: ${message}` },
  }))
  return { content: null, problems }
}

/** The sources with the year letters that are theirs already, by which people know them. */
function lettered(sources: readonly DraftSource[], { yearSuffixes }: WorkingCopy): DraftSource[] {
  return sources.map((source) => ({ ...source, yearSuffix: yearSuffixes.get(source.id) ?? null }))
}
