import { assemble } from '@/domain/assembly/assemble'
import type { ReportContent } from '@/domain/content/report-content'
import type { DemoReport, DemoStage } from '@/demo/manuscripts/demo-report'

/** One version of a demonstration report as the content that it is pinned as. */
export function demoContent(
  report: DemoReport,
  { manuscript, cutOffDate, reviewBy }: DemoStage,
): ReportContent {
  const { slug, kind, language, title, authors } = report
  const { sections, tables, sources, boilerplate } = manuscript
  const { content, problems } = assemble({
    report: {
      ...{ id: 'report', slug, kind, language, title, authors, cutOffDate, reviewBy },
      questions: report.questions.map((question, i) => ({
        ...question,
        id: `question-${i}`,
        searched: null,
      })),
      assessedCurrent: cutOffDate,
      country: { code: report.country, name: report.country },
      topics: report.topics.map((topic) => ({ slug: topic.slug, name: topic.name[language] })),
    },
    outline: sections.map(({ level, ...section }) => ({ level, section })),
    tables,
    sources,
    boilerplate: boilerplate && { id: 'boilerplate', ...boilerplate },
    yearSuffixes: new Map(
      sources.flatMap(({ id, yearSuffix }) => (yearSuffix === null ? [] : [[id, yearSuffix]])),
    ),
  })
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}
