import type { ReportLanguage } from '../content/report-content'
import type { Source } from '../content/source'
import { entryContainer } from './entry-container'
import { isPartOfSomething } from './entry-title'
import { ENTRY_WORDS } from './entry-words'
import { pageText } from './page-text'
import type { ReferencePart } from './reference-part'
import { textPart } from './text-part'

/** Where a work was published, sentence by sentence: what it stands in, place and publisher, pages, ISBN. */
export function entryPublication(source: Source, language: ReportLanguage): ReferencePart[][] {
  return [
    entryContainer(source, language),
    [textPart(publisherText(source, language))],
    [textPart(extentText(source, language))],
    [textPart(source.isbn === null ? '' : `ISBN\u00a0${source.isbn}`)],
  ]
}

function publisherText(source: Source, language: ReportLanguage): string {
  const { place, publisher, type } = source
  const isNews = place !== null || !namesOf(source).includes(publisher)
  const parts = [place, isNews ? publisher : null].filter((part) => part !== null)
  return type === 'oral' ? [oralText(source, language), ...parts].join(', ') : parts.join(': ')
}

/** "Muntlig kilde", and of one who is named, the role as well. */
function oralText({ role, shortName }: Source, language: ReportLanguage): string {
  const { oral } = ENTRY_WORDS[language]
  return role === null || role === shortName ? oral : `${oral} (${role})`
}

function extentText(source: Source, language: ReportLanguage): string {
  const { pages, containerTitle } = source
  const isInside = isPartOfSomething(source)
  if (pages === null || (isInside && containerTitle !== null)) return ''
  return pageText(pages, { language, isExtent: !isInside })
}

/** The names that a reader has met already: without a place, a publisher of that name says nothing new. */
function namesOf({ shortName, authors, containerTitle }: Source): (string | null)[] {
  return [
    shortName,
    containerTitle,
    ...authors.map((name) => ('literal' in name ? name.literal : null)),
  ]
}
