import { sourceGaps } from '../citation/source-gaps'
import { sourceLabel } from '../citation/source-label'
import type { DraftSource } from '../content/manuscript'
import type { ReportLanguage } from '../content/report-content'
import { Table } from '../content/table'
import { tableProblems as partsThatDiffer } from '../content/table-fit'
import { lostCrossReferences, lostSummaries } from '../content/integrity'
import { plainText, walkBlocks, walkInlines, walkSections, type ContentBody } from '../content/walk'
import type { Problem } from '../domain-error'
import { isSuppliedTitle } from './supplied-title'
import { shapeProblem, spokenTableProblem } from './table-problem'

/** What the report itself lacks before its text can be pinned. */
export function frontMatterProblems({
  title,
  country,
}: {
  title: string
  country: object | null
}): Problem[] {
  return [
    ...(isSuppliedTitle(title) ? [{ code: 'title-missing', at: 'title' } as const] : []),
    ...(country ? [] : [{ code: 'country-missing', at: 'country' } as const]),
  ]
}

/** Sections without text, and places that point at a source or a table that is gone. */
export function bodyProblems(body: ContentBody, sources: readonly { id: string }[]): Problem[] {
  return [
    ...emptySections(body),
    ...lostTables(body),
    ...lostSources(body, sources),
    ...lostTargets(body),
    ...lostBases(body),
    ...sharedBlocks(body),
  ]
}

/** Tables whose cells, columns and categories do not hold together. */
export function tableProblems(tables: readonly Table[]): Problem[] {
  return tables.flatMap((table) => {
    const result = Table.safeParse(table)
    if (result.success) return []
    const problems = partsThatDiffer(table).map(spokenTableProblem)
    const { issues } = result.error
    const shape = issues.filter(({ path }) => path.length > 0).map(({ path }) => shapeProblem(path))
    const title = plainText(table.caption)
    return [...shape, ...problems].map(({ values, ...problem }) => ({
      ...problem,
      values: { title, ...values },
      at: table.id,
    }))
  })
}

/** Cited sources whose reference is not complete (R02, R10), with what each lacks. */
export function sourceProblems(
  sources: readonly DraftSource[],
  language: ReportLanguage,
): Problem[] {
  return sources.flatMap((source) => {
    const gaps = sourceGaps(source)
    if (gaps.length === 0) return []
    const values = { source: sourceLabel(source, language), fields: gaps }
    return [{ code: 'source-incomplete' as const, values, at: source.id }]
  })
}

function emptySections(body: ContentBody): Problem[] {
  const sections = [...walkSections(body)]
  return sections.flatMap(({ id, title, depth, blocks }, i) => {
    const hasParts = (sections[i + 1]?.depth ?? 0) > depth
    return blocks.length > 0 || hasParts
      ? []
      : [{ code: 'section-empty' as const, values: { title }, at: id }]
  })
}

function lostTables(body: ContentBody): Problem[] {
  const held = new Set(body.tables.map(({ id }) => id))
  return [...walkBlocks(body)].flatMap(({ block, section: { title } }) =>
    block.type === 'table' && !held.has(block.table)
      ? [{ code: 'table-missing' as const, values: { title }, at: block.id }]
      : [],
  )
}

function lostSources(body: ContentBody, sources: readonly { id: string }[]): Problem[] {
  const held = new Set(sources.map(({ id }) => id))
  return [...walkInlines(body)].flatMap(({ inline, section: { title }, block }) => {
    const isLost =
      inline.type === 'citation' && inline.references.some(({ source }) => !held.has(source))
    return isLost ? [{ code: 'source-missing' as const, values: { title }, at: block }] : []
  })
}

function lostTargets(body: ContentBody): Problem[] {
  return lostCrossReferences(body).map(({ reference: { to }, section: { title }, block }) => ({
    code:
      to === 'table' ? ('cross-reference-table' as const) : ('cross-reference-section' as const),
    values: { title },
    at: block,
  }))
}

function lostBases(body: ContentBody): Problem[] {
  return lostSummaries(body).map(({ section: { title }, block }) => ({
    code: 'summary-section' as const,
    values: { title },
    at: block,
  }))
}

/** Sections that repeat a block of an earlier one by its id: copied before either stood in the report. */
function sharedBlocks(body: ContentBody): Problem[] {
  const owner = new Map<string, string>()
  return [...walkSections(body)].flatMap(({ id: section, title, blocks }) => {
    const shared = blocks.filter(({ id }) => (owner.get(id) ?? section) !== section)
    for (const { id } of blocks) owner.set(id, owner.get(id) ?? section)
    return shared.length > 0
      ? [{ code: 'blocks-shared' as const, values: { title }, at: section }]
      : []
  })
}
