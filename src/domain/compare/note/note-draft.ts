import type { ReportContent, ReportLanguage } from '../../content/report-content'
import type { EditionChange } from '../../review/edition-number'
import type { ContentComparison } from '../content-comparison'
import type { About, NoteWords } from './note-words-nb'

/** What the sentences of a change note are made from. */
export type NoteDraft = {
  after: ReportContent
  comparison: ContentComparison
  change: EditionChange
  language: ReportLanguage
  words: NoteWords
}

const LOCALES = { nb: 'nb', nn: 'nn', en: 'en-GB' } as const satisfies Record<
  ReportLanguage,
  string
>

/** A list as it is read: "1, 2 og 3". */
export function listText(items: readonly string[], language: ReportLanguage): string {
  return new Intl.ListFormat(LOCALES[language]).format(items)
}

/** A sentence about things, of which it speaks of so many blocks; none where there are none. */
export function aboutAll(
  things: readonly string[],
  {
    sentence,
    language,
    blocks = 0,
  }: { sentence: About; language: ReportLanguage; blocks?: number },
): string[] {
  if (things.length === 0) return []
  return [sentence(listText(things, language), { things: things.length, blocks })]
}
