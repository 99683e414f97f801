import type { CitableSource } from '@/domain/citation/citable-source'
import { citationText } from '@/domain/citation/citation-text'
import type { Citation } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'

/** The sources that are known while writing, the language that they are cited in, and the report's year letters. */
export type Library = {
  sources: ReadonlyMap<string, CitableSource>
  language: ReportLanguage
  yearSuffixes?: ReadonlyMap<string, string>
}

/** A citation in the house style, as one line; its year letters are there when the report is known. */
export function citationLabel(citation: Citation, library: Library): string {
  return citationText(citation, {
    language: library.language,
    sources: citedSources(citation, library),
  })
    .map(({ text }) => text)
    .join('')
}

// Of those that are cited only: a library has thousands, and this is asked for at every change of a citation.
function citedSources(
  { references }: Citation,
  { sources, yearSuffixes }: Library,
): Map<string, CitableSource> {
  const cited = references.flatMap(({ source }) => sources.get(source) ?? [])
  return new Map(
    cited.map((source) => [
      source.id,
      { ...source, yearSuffix: yearSuffixes?.get(source.id) ?? source.yearSuffix },
    ]),
  )
}
