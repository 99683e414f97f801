import type { DemoReport, DemoStage } from '@/demo/manuscripts/demo-report'
import { demoReports } from '@/demo/manuscripts/demo-reports'
import { assemble, type WorkingCopy } from '@/domain/assembly/assemble'
import { nestOutline } from '@/domain/assembly/outline'
import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportContent } from '@/domain/content/report-content'
import type { ContentBody } from '@/domain/content/walk'

/** A version of a demonstration report as it is published; null is the one that waits for review. */
export function demoContent(slug: string, number: string | null): ReportContent {
  const report = demoReports.find((one) => one.slug.startsWith(slug))
  const stage = report?.stages.find((one) => one.number === number)
  if (!report || !stage) throw new Error(`The demonstration has no ${slug} ${number ?? 'waiting'}`)
  return contentOfStage(report, stage)
}

/** One version of a demonstration report as the content that it is pinned as. */
export function contentOfStage(report: DemoReport, stage: DemoStage): ReportContent {
  const { content, problems } = assemble(workingCopyOf(report, stage))
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

function outlineOf({ sections }: Manuscript) {
  return sections.map(({ level, ...section }) => ({ level, section }))
}

/** The text of a version of a demonstration report. */
export function bodyOf(manuscript: Manuscript): ContentBody & Pick<WorkingCopy, 'boilerplate'> {
  const { tables, boilerplate } = manuscript
  return {
    sections: nestOutline(outlineOf(manuscript)),
    tables,
    boilerplate: boilerplate && { id: 'boilerplate', ...boilerplate },
  }
}

/** A version of a demonstration report as the documents it is loaded into. */
export function workingCopyOf(report: DemoReport, { cutOffDate, reviewBy, manuscript }: DemoStage) {
  const { slug, kind, language, title, authors } = report
  const questions = report.questions.map((question, i) => ({
    ...question,
    id: `question-${i}`,
    searched: null,
  }))
  const suffixes = manuscript.sources.flatMap(({ id, yearSuffix }) =>
    yearSuffix === null ? [] : [[id, yearSuffix] as const],
  )
  return {
    report: {
      ...{ id: 'report', slug, kind, language, title, questions, authors, cutOffDate, reviewBy },
      assessedCurrent: cutOffDate,
      country: { code: report.country, name: report.country },
      topics: report.topics.map((topic) => ({ slug: topic.slug, name: topic.name[language] })),
    },
    outline: outlineOf(manuscript),
    tables: manuscript.tables,
    sources: manuscript.sources,
    boilerplate: bodyOf(manuscript).boilerplate,
    yearSuffixes: new Map(suffixes),
  } satisfies WorkingCopy
}
