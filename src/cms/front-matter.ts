import type { Country, Report, Topic } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { WorkingCopy } from '@/domain/assembly/assemble'
import type { Question, ReportLanguage } from '@/domain/content/report-content'
import { dayOf, textOf } from './draft-source'
import { findByIds } from './find-by-ids'
import { idOf } from './id-of'

/** What stands before a report's text, with the registers' names in the report's language. */
export async function frontMatter(
  req: PayloadRequest,
  report: Report,
): Promise<WorkingCopy['report']> {
  const { country: relation, language } = report
  const [country] = await findByIds(req, 'countries', relation ? [idOf(relation)] : [])
  const topics = await findByIds(req, 'topics', (report.topics ?? []).map(idOf))
  return {
    id: report.id,
    slug: report.slug,
    kind: report.kind,
    language,
    title: report.title,
    questions: (report.questions ?? []).map(toQuestion),
    country: country ? { code: country.code, name: nameIn(language, country) } : null,
    topics: topics.map((topic) => ({ slug: topic.slug, name: nameIn(language, topic) })),
    authors: report.authors ?? [],
    cutOffDate: dayOf(report.cutOffDate),
    assessedCurrent: dayOf(report.assessedCurrent),
    reviewBy: dayOf(report.reviewBy),
  }
}

function toQuestion({ id, text, answeredIn, searched }: StoredQuestion): Question {
  return {
    id: id ?? 'question',
    text,
    answeredIn: (answeredIn ?? []).map(idOf),
    searched: textOf(searched),
  }
}

type StoredQuestion = NonNullable<Report['questions']>[number]

function nameIn(language: ReportLanguage, names: Country | Topic): string {
  switch (language) {
    case 'nb':
      return names.name
    case 'nn':
      return names.nameNynorsk
    case 'en':
      return names.nameEnglish
  }
}
