import type { CrossReference } from './inline'
import type { Numbering } from './number-content'
import type { ReportLanguage } from './report-content'

type Words = Record<CrossReference['to'], { name: string; unknown: string }>

const WORDS: Record<ReportLanguage, Words> = {
  nb: {
    section: { name: 'kapittel', unknown: '[ukjent kapittel]' },
    table: { name: 'tabell', unknown: '[ukjent tabell]' },
  },
  nn: {
    section: { name: 'kapittel', unknown: '[ukjent kapittel]' },
    table: { name: 'tabell', unknown: '[ukjend tabell]' },
  },
  en: {
    section: { name: 'section', unknown: '[unknown section]' },
    table: { name: 'table', unknown: '[unknown table]' },
  },
}

const NO_BREAK_SPACE = '\u00a0'

/** The number of the section or table that a cross-reference points at, null when it is not in the content. */
export function crossReferenceNumber(
  { to, target }: Pick<CrossReference, 'to' | 'target'>,
  { sections, tables }: Pick<Numbering, 'sections' | 'tables'>,
): string | null {
  const number = to === 'section' ? sections.get(target) : tables.get(target)
  return number === undefined ? null : String(number)
}

/** A cross-reference as it is read: "tabell 3", "kapittel 2.1", with a capital where it begins a sentence. */
export function crossReferenceText(
  reference: Pick<CrossReference, 'to' | 'target' | 'capital'>,
  {
    numbering,
    language,
  }: { numbering: Pick<Numbering, 'sections' | 'tables'>; language: ReportLanguage },
): string {
  const { name, unknown } = WORDS[language][reference.to]
  const number = crossReferenceNumber(reference, numbering)
  if (number === null) return unknown
  const word = reference.capital ? name.charAt(0).toUpperCase() + name.slice(1) : name
  return `${word}${NO_BREAK_SPACE}${number}`
}
