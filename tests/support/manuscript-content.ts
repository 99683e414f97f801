import { draftContent } from '@/domain/assembly/draft-content'
import type { Manuscript } from '@/domain/content/manuscript'
import type { FrontMatter, ReportContent } from '@/domain/content/report-content'
import { sampleContent } from './sample-content'

/** A manuscript as the content of a report, whatever it lacks; the report's own fields are the sample's unless given. */
export function manuscriptContent(
  { sections, tables, sources, boilerplate }: Manuscript,
  report: Partial<FrontMatter> = {},
): ReportContent {
  const letters = sources.flatMap(({ id, yearSuffix }) =>
    yearSuffix === null ? [] : [[id, yearSuffix] as const],
  )
  return draftContent({
    report: { ...sampleContent().report, ...report },
    outline: sections.map(({ level, ...section }) => ({ level, section })),
    tables,
    sources,
    boilerplate: boilerplate && { id: 'boilerplate', ...boilerplate },
    yearSuffixes: new Map(letters),
  })
}
