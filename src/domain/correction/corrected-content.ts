import { completedSources, pick } from '../assembly/completed-sources'
import type { Section } from '../content/block'
import { citedSources, placedTables } from '../content/integrity'
import type { DraftSource } from '../content/manuscript'
import type { ReportContent } from '../content/report-content'
import type { CorrectedBlock } from './correction'
import { replacedBlocks } from './replaced-blocks'

/**
 * An edition's content with its corrections in place. Sources that the edition had stay as they were, with their year
 * letters; `library` has those that a correction cites for the first time. What is no longer used goes.
 */
export function correctedContent(
  edition: ReportContent,
  {
    corrections,
    library,
  }: { corrections: readonly CorrectedBlock[]; library: readonly DraftSource[] },
): ReportContent {
  const body = {
    sections: correctedSections(edition, corrections),
    tables: edition.tables,
    boilerplate: edition.boilerplate,
  }
  const cited = citedSources(body)
  return {
    ...edition,
    ...body,
    tables: pick(body.tables, placedTables(body)),
    sources: pick([...edition.sources, ...addedSources(edition, { cited, library })], cited),
  }
}

/** An edition's sections with the corrections in place. */
export function correctedSections(
  { sections }: Pick<ReportContent, 'sections'>,
  corrections: readonly CorrectedBlock[],
): Section[] {
  return sections.map((section) => correctedSection(section, corrections))
}

function correctedSection(section: Section, corrections: readonly CorrectedBlock[]): Section {
  return {
    ...section,
    blocks: replacedBlocks(section.blocks, corrections),
    sections: correctedSections(section, corrections),
  }
}

/** What the library says of works that the edition did not cite, with letters that avoid those given already. */
function addedSources(
  { report, sources }: ReportContent,
  { cited, library }: { cited: readonly string[]; library: readonly DraftSource[] },
) {
  const known = new Set(sources.map(({ id }) => id))
  const isAdded = (id: string) => !known.has(id)
  const drafts = [
    ...sources.map((source) => ({ ...source, undated: source.issued === null })),
    ...pick(library, cited.filter(isAdded)),
  ]
  const yearSuffixes = new Map(
    sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix] as const] : [])),
  )
  return completedSources(drafts, { yearSuffixes, report }).flatMap(({ title, ...source }) =>
    isAdded(source.id) && title !== undefined ? [{ ...source, title }] : [],
  )
}
