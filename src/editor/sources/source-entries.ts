import { referenceEntry } from '@/domain/citation/reference-entry'
import type { ReportLanguage } from '@/domain/content/report-content'
import { WholeStoredSource, wholeSource } from './whole-source'

/** A source's reference as one line; a title that is not known yet is a gap. */
export async function fetchEntry(
  api: string,
  { id, language, yearSuffix }: { id: string; language: ReportLanguage; yearSuffix: string | null },
): Promise<string> {
  const response = await fetch(`${api}/sources/${id}?depth=0`, { credentials: 'include' })
  const source = wholeSource(WholeStoredSource.parse(await response.json()))
  const entry = referenceEntry({ ...source, title: source.title ?? '[…]', yearSuffix }, language)
  return entry.map((part) => (part.kind === 'url' ? part.url : part.text)).join('')
}
