import type { Edition } from '@payload-types'
import type { ReportLanguage } from '@/domain/content/report-content'

/** What lists say of an edition: everything but its content. */
export type EditionSummary = {
  slug: string
  number: string
  title: string
  language: ReportLanguage
  country: string
  change: 'major' | 'minor'
  changeNote: string
  publishedAt: string
  sha256: string
}

/** The fields of a summary, for `select`. */
export const SUMMARY_FIELDS = {
  slug: true,
  number: true,
  title: true,
  language: true,
  country: true,
  change: true,
  changeNote: true,
  publishedAt: true,
  sha256: true,
} as const satisfies Record<keyof EditionSummary, true>

/** A stored edition as lists show it, by allow-list. */
export function summaryOf(edition: Pick<Edition, keyof EditionSummary>): EditionSummary {
  const { slug, number, title, language, country, change, changeNote, publishedAt, sha256 } =
    edition
  return { slug, number, title, language, country, change, changeNote, publishedAt, sha256 }
}
