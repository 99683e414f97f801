import type { ReportLanguage } from '../content/report-content'
import type { CitableSource } from './citable-source'

type Dated = Pick<CitableSource, 'issued' | 'yearSuffix'>

const UNDATED = { nb: 'u.å.', nn: 'u.å.', en: 'n.d.' } as const satisfies Record<
  ReportLanguage,
  string
>

/** A source's year without its letter: "2021", or "u.å." when it has none. */
export function yearOf({ issued }: Pick<Dated, 'issued'>, language: ReportLanguage): string {
  return issued?.slice(0, 4) ?? UNDATED[language]
}

/** A source's year as it is cited: "2021b"; undated "u.å.", and with a letter "u.å.-a". */
export function yearLabel(source: Dated, language: ReportLanguage): string {
  return `${yearOf(source, language)}${suffixOf(source)}`
}

function suffixOf({ issued, yearSuffix }: Dated): string {
  if (yearSuffix === null) return ''
  return issued === null ? `-${yearSuffix}` : yearSuffix
}
