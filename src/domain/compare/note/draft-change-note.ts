import type { ReportContent } from '../../content/report-content'
import type { EditionChange } from '../../review/edition-number'
import type { ContentComparison } from '../content-comparison'
import { frontMatterSentences } from './front-matter-sentences'
import { noteWordsIn } from './note-words'
import { outlineSentences } from './outline-sentences'
import { sourceSentences } from './source-sentences'
import { tableSentences } from './table-sentences'
import { textSentences } from './text-sentences'

/**
 * A draft of the note that tells readers what an edition changes (R42), in the report's language: of which kind it is, then in
 * few sentences what happened to which sections, tables and sources. A first edition has nothing to be compared with.
 */
export function draftChangeNote(
  after: ReportContent,
  { comparison, change }: { comparison: ContentComparison | null; change: EditionChange },
): string {
  const { language, kind } = after.report
  const words = noteWordsIn(language)
  if (!comparison) return `${words.kinds.first}. ${words.first[kind]}`
  const draft = { after, comparison, change, language, words }
  const sentences = [
    ...outlineSentences(draft),
    ...textSentences(draft),
    ...tableSentences(draft),
    ...sourceSentences(draft),
    ...frontMatterSentences(draft),
  ]
  const told = sentences.length > 0 ? sentences : [words.unchanged]
  return [`${words.kinds[change]}.`, ...told].join(' ')
}
