import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportKind, ReportLanguage } from '@/domain/content/report-content'

/** A topic with its name in each language of the site. */
export type DemoTopic = { slug: string; name: Record<ReportLanguage, string> }

/** One version of a demonstration report; `number` is null while it waits for review. */
export type DemoStage = {
  number: string | null
  change: 'major' | 'minor'
  changeNote: string
  cutOffDate: string
  reviewBy: string
  manuscript: Manuscript
}

/** A report of the demonstration, with its versions from the oldest to the newest. */
export type DemoReport = {
  slug: string
  kind: ReportKind
  language: ReportLanguage
  country: string
  topics: DemoTopic[]
  title: string
  /** What was asked, and the keys of the sections that answer it. */
  questions: { text: string; answeredIn: string[] }[]
  authors: string[]
  stages: DemoStage[]
}
