import { consentedSource } from '../citation/consented-source'
import { assignYearSuffixes } from '../citation/year-suffixes'
import type { DraftSource } from '../content/manuscript'
import type { Source } from '../content/source'
import type { WorkingCopy } from './assemble'

/** A source as a content holds it, but perhaps without a title. */
export type CompletedSource = Omit<Source, 'title'> & { title?: string }

/** The sources of a content, in the order given: as readers may know them, with their year letters. */
export function completedSources(
  drafts: readonly DraftSource[],
  {
    yearSuffixes,
    report,
  }: Pick<WorkingCopy, 'yearSuffixes'> & {
    report: { language: WorkingCopy['report']['language'] }
  },
): CompletedSource[] {
  const sources = drafts.map((source) => consentedSource(source, report.language))
  const suffixes = assignYearSuffixes(sources, yearSuffixes)
  return sources.map((source) => ({
    ...withoutDraftMarks(source),
    title: source.title ?? undefined,
    yearSuffix: suffixes.get(source.id) ?? null,
  }))
}

/** The items that have these ids, in the order of the ids. */
export function pick<Item extends { id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A content says that a work is undated by having no date. */
function withoutDraftMarks(source: DraftSource): Omit<DraftSource, 'undated'> {
  const copy: Partial<DraftSource> & Omit<DraftSource, 'undated'> = { ...source }
  delete copy.undated
  return copy
}
