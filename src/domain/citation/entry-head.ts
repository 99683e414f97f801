import type { ReportLanguage } from '../content/report-content'
import type { Name, Source } from '../content/source'
import { capitalised } from './capitalised'
import { dayText } from './date-text'
import { yearLabel } from './year-label'

/** Who made a work, in full: "Benjaminsen, Tor A. & Ba, Boubacar", "ICG – International Crisis Group", or nobody. */
export function entryAuthors({
  shortName,
  authors,
  type,
}: Pick<Source, 'shortName' | 'authors' | 'type'>): string {
  const full = allNames(authors.map(fullName))
  if (shortName === null || full.startsWith(shortName)) return full
  if (full !== '') return `${shortName} – ${full}`
  // A law and a role are words of the language, which begin the entry; what a body calls itself is left as it is.
  return type === 'legislation' || type === 'oral' ? capitalised(shortName) : shortName
}

/** A work's date as it heads its entry: "(2021b, 10. februar)", "(u.å.)". */
export function entryDate(source: Source, language: ReportLanguage): string {
  const day = source.issued === null ? '' : dayText(source.issued, language)
  return `(${yearLabel(source, language)}${day === '' ? '' : `, ${day}`})`
}

function allNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} & ${last}`
}

function fullName(name: Name): string {
  if ('literal' in name) return name.literal
  return name.given === null ? name.family : `${name.family}, ${name.given}`
}
