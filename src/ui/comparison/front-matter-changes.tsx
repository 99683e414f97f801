import { dateText } from '@/domain/citation/date-text'
import type { Reading } from '../article/reading'
import type { ComparisonWords } from '../messages/comparison-nb'
import { wordsIn } from '../messages/words'
import { FRONT_MATTER, type Comparing } from './comparing'
import { ChangeFrame } from './change-frame'
import { Exchanged } from './marked'

type Field = keyof ComparisonWords['fields']

/** Each field as a reader knows it, null where it says nothing. */
const SAID: Record<Field, (reading: Reading) => string | null> = {
  title: ({ content }) => content.report.title,
  kind: ({ content, words }) => words.kinds[content.report.kind],
  language: ({ language }) => wordsIn(language).languageName,
  country: ({ content }) => content.report.country.name,
  cutOffDate: (reading) => day(reading, 'cutOffDate'),
  assessedCurrent: (reading) => day(reading, 'assessedCurrent'),
  reviewBy: (reading) => day(reading, 'reviewBy'),
  authors: ({ content }) => listed(content.report.authors),
  topics: ({ content }) => listed(content.report.topics.map(({ name }) => name)),
  questions: ({ content }) =>
    listed(
      content.report.questions.map(({ text, searched }) => `${text} ${searched ?? ''}`.trim()),
    ),
}

/** What differs before the text, field by field. */
export function FrontMatterChanges({ comparing }: { comparing: Comparing }) {
  const { comparison, words, before, after } = comparing
  const changed = comparison.frontMatter.flatMap(({ field }) => (isField(field) ? field : []))
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
              <Exchanged before={SAID[field](before)} after={SAID[field](after)} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </ChangeFrame>
  )
}

function isField(field: string): field is Field {
  return field in SAID
}

function day(
  { content: { report }, language }: Reading,
  field: 'cutOffDate' | 'assessedCurrent' | 'reviewBy',
): string | null {
  const date = report[field]
  return date === null ? null : dateText(date, language)
}

function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(', ')
}
