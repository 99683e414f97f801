import type { ReportLanguage } from '../content/report-content'
import type { CitableSource } from './citable-source'
import { citeName } from './cite-name'

const LOCALES = { nb: 'nb', nn: 'nb', en: 'en' } as const satisfies Record<ReportLanguage, string>

/** Sources in the order of a list of references: by the language's alphabet, then year, undated last, then letter. */
export function sortReferences<Item extends CitableSource>(
  sources: readonly Item[],
  language: ReportLanguage,
): Item[] {
  const { compare } = new Intl.Collator(LOCALES[language])
  return sources
    .map((source) => ({ source, name: sortName(source, language) }))
    .sort((a, b) => compare(a.name, b.name) || compareYears(a.source, b.source))
    .map(({ source }) => source)
}

function sortName(source: CitableSource, language: ReportLanguage): string {
  return citeName(source, { form: 'parenthetical', language }).replace(/^[«“[]+/, '')
}

function compareYears(a: CitableSource, b: CitableSource): number {
  return compareText(yearOrder(a), yearOrder(b)) || compareText(a.id, b.id)
}

// "z" before "aa": a longer suffix comes later.
function yearOrder({ issued, yearSuffix }: CitableSource): string {
  return `${issued?.slice(0, 4) ?? 'undated'} ${(yearSuffix ?? '').padStart(2)} ${issued ?? ''}`
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
