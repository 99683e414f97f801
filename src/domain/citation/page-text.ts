import type { ReportLanguage } from '../content/report-content'
import { ENTRY_WORDS } from './entry-words'

/** The pages of a work in another, "s. 12–34", or how many a work has, "48 s.". */
export function pageText(
  pages: string,
  { language, isExtent }: { language: ReportLanguage; isExtent: boolean },
): string {
  const words = ENTRY_WORDS[language]
  if (!/^\d/.test(pages)) return pages
  const isOne = /^\d+$/.test(pages)
  if (isOne && isExtent) return `${pages}\u00a0${words.pages}`
  const range = pages.replace(/(\d)\s*-\s*(?=\d)/g, '$1–')
  return `${isOne ? words.page : words.pages}\u00a0${range}`
}
