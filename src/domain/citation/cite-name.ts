import type { ReportLanguage } from '../content/report-content'
import type { Name } from '../content/source'
import type { CitableSource } from './citable-source'

/** Where a name stands: in parentheses ("Benjaminsen & Ba") or in the sentence ("Benjaminsen og Ba"). */
export type CiteForm = 'parenthetical' | 'narrative'

export const CITE_WORDS = {
  nb: { and: 'og', others: 'mfl.', quotes: ['«', '»'], untitled: '[uten tittel]' },
  nn: { and: 'og', others: 'mfl.', quotes: ['«', '»'], untitled: '[utan tittel]' },
  en: { and: 'and', others: 'et al.', quotes: ['“', '”'], untitled: '[untitled]' },
} as const satisfies Record<ReportLanguage, unknown>

/** The name that a source is cited by: its short name, else its authors, else its title in quotation marks. */
export function citeName(
  { shortName, authors, title }: Pick<CitableSource, 'shortName' | 'authors' | 'title'>,
  { form, language }: { form: CiteForm; language: ReportLanguage },
): string {
  if (shortName) return shortName
  const words = CITE_WORDS[language]
  const [first, second, ...more] = authors.map(nameOf)
  if (first === undefined) return title ? quoted(title, language) : words.untitled
  if (second === undefined) return first
  if (more.length > 0) return `${first} ${words.others}`
  return `${first} ${form === 'narrative' ? words.and : '&'} ${second}`
}

function quoted(title: string, language: ReportLanguage): string {
  const [open, close] = CITE_WORDS[language].quotes
  return `${open}${title}${close}`
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : name.family
}
