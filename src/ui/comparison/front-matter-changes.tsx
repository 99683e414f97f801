import { dateText } from '@/domain/citation/date-text'
import type { ReportContent } from '@/domain/content/report-content'
import type { Reading } from '../article/reading'
import { FRONT_MATTER, type Comparing } from './comparing'
import { ChangeFrame } from './change-frame'
import { Exchanged } from './marked'

type Field = keyof ReportContent['report']

/** What differs before the text, field by field. */
export function FrontMatterChanges({ comparing }: { comparing: Comparing }) {
  const { comparison, words, before, after } = comparing
  const changed = comparison.frontMatter.flatMap(({ field }) => (isShown(field) ? [field] : []))
  if (changed.length === 0) return null
  return (
    <ChangeFrame
      kind="changed"
      labels={[words.frontMatter]}
      place={FRONT_MATTER}
      comparing={comparing}
    >
      <dl className="changed-fields">
        {changed.map((field) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              <Exchanged before={said(field, before)} after={said(field, after)} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </ChangeFrame>
  )

  function isShown(field: string): field is keyof typeof words.fields & Field {
    return field in words.fields
  }
}

/** A field as a reader knows it, null where it says nothing. */
function said(field: Field, { content: { report }, words, language }: Reading): string | null {
  switch (field) {
    case 'title':
    case 'slug':
    case 'id':
      return report[field]
    case 'kind':
      return words.kinds[report.kind]
    case 'language':
      return report.language
    case 'country':
      return report.country.name
    case 'cutOffDate':
    case 'assessedCurrent':
    case 'reviewBy':
      return report[field] && dateText(report[field], language)
    case 'authors':
      return report.authors.join(', ') || null
    case 'topics':
      return report.topics.map(({ name }) => name).join(', ') || null
    case 'questions':
      return (
        report.questions
          .map(({ text, searched }) => [text, searched].filter(Boolean).join(' '))
          .join(' · ') || null
      )
  }
}
