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

type Named = Pick<CitableSource, 'shortName' | 'authors' | 'title' | 'type'>

/** The name that a source is cited by: its short name, else its authors, else its title, in quotation marks but for a law's. */
export function citeName(
  { shortName, authors, title, type }: Named,
  { form, language }: { form: CiteForm; language: ReportLanguage },
): string {
  if (shortName) return shortName
  const words = CITE_WORDS[language]
  const [first, second, ...more] = authors.map(nameOf)
  if (first === undefined) return titleName({ title, type }, language)
  if (second === undefined) return first
  if (more.length > 0) return `${first} ${words.others}`
  return `${first} ${form === 'narrative' ? words.and : '&'} ${second}`
}

function titleName(
  { title, type }: Pick<Named, 'title' | 'type'>,
  language: ReportLanguage,
): string {
  const { quotes, untitled } = CITE_WORDS[language]
  if (!title) return untitled
  if (type === 'legislation') return title
  const [open, close] = quotes
  return `${open}${title}${close}`
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : name.family
}
