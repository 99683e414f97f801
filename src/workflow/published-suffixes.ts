import type { ReportContent } from '@/domain/content/report-content'

/** The year letters that an edition gave: source id → letter. */
export function publishedSuffixes({ sources }: ReportContent): Map<string, string> {
  return new Map(sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])))
}
