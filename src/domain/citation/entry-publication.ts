import type { ReportLanguage } from '../content/report-content'
import type { Source } from '../content/source'
import { ENTRY_WORDS } from './entry-words'
import { isPartOfSomething } from './entry-title'
import type { ReferencePart } from './reference-part'
import { textPart } from './text-part'

/** Where a work was published, sentence by sentence: what it stands in, place and publisher, pages. */
export function entryPublication(source: Source, language: ReportLanguage): ReferencePart[][] {
  return [
    containerParts(source, language),
    [textPart(publisherText(source, language))],
    [textPart(extentText(source, language))],
  ]
}

function containerParts(source: Source, language: ReportLanguage): ReferencePart[] {
  const { containerTitle, pages, type } = source
  if (containerTitle === null) return []
  const words = ENTRY_WORDS[language]
  const place = isPartOfSomething(source) && pages !== null ? `, ${pageText(pages, language)}` : ''
  return [
    textPart(type === 'book' ? `${words.in} ` : ''),
    { kind: 'title', text: containerTitle, isItalic: type !== 'report', language: null },
    textPart(place),
  ]
}

function publisherText(source: Source, language: ReportLanguage): string {
  const { place, publisher, type } = source
  const isNews = place !== null || !namesOf(source).includes(publisher)
  const parts = [place, isNews ? publisher : null].filter((part) => part !== null)
  return type === 'oral' ? [ENTRY_WORDS[language].oral, ...parts].join(', ') : parts.join(': ')
}

function extentText(source: Source, language: ReportLanguage): string {
  const { pages } = source
  const isSaidAlready = isPartOfSomething(source) && source.containerTitle !== null
  if (pages === null || isSaidAlready) return ''
  return /^\d+$/.test(pages) && !isPartOfSomething(source)
    ? `${pages}\u00a0${ENTRY_WORDS[language].pages}`
    : pageText(pages, language)
}

function pageText(pages: string, language: ReportLanguage): string {
  const { page, pages: several } = ENTRY_WORDS[language]
  if (!/^\d/.test(pages)) return pages
  const range = pages.replace(/(\d)\s*-\s*(?=\d)/g, '$1–')
  return `${/^\d+$/.test(range) ? page : several}\u00a0${range}`
}

/** The names that a reader has met already: without a place, a publisher of that name says nothing new. */
function namesOf({ shortName, authors, containerTitle }: Source): (string | null)[] {
  return [
    shortName,
    containerTitle,
    ...authors.map((name) => ('literal' in name ? name.literal : null)),
  ]
}
