import { dateText } from '../../citation/date-text'
import type { NoteDraft } from './note-draft'
import { quoted } from './section-names'

/** What the note says of what stands before the text. Days of review are the house's own affair. */
export function frontMatterSentences({ after, comparison, words, language }: NoteDraft): string[] {
  const changed = new Set(comparison.frontMatter.map(({ field }) => field))
  const { title, cutOffDate } = after.report
  const others = ['country', 'topics', 'authors', 'kind', 'language']
  return [
    ...(changed.has('title') ? [words.title(quoted(title, words))] : []),
    ...(changed.has('questions') ? [words.questions] : []),
    ...(others.some((field) => changed.has(field)) ? [words.frontMatter] : []),
    ...(changed.has('cutOffDate') && cutOffDate !== null
      ? [words.cutOffDate(dateText(cutOffDate, language))]
      : []),
  ]
}
