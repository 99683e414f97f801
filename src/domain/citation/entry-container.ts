import type { ReportLanguage } from '../content/report-content'
import type { Source } from '../content/source'
import { capitalised } from './capitalised'
import { isPartOfSomething } from './entry-title'
import { ENTRY_WORDS } from './entry-words'
import { pageText } from './page-text'
import type { ReferencePart } from './reference-part'
import { textPart } from './text-part'

/** What a work stands in and where in it: "Tidsskriftet 4(2), s. 12–34", or its own number and volume. */
export function entryContainer(source: Source, language: ReportLanguage): ReferencePart[] {
  const { containerTitle, type } = source
  const details = detailsText(source, language)
  if (containerTitle === null) return [textPart(capitalised(details.join(', ')))]
  return [
    textPart(type === 'book' ? `${ENTRY_WORDS[language].in} ` : ''),
    { kind: 'title', text: containerTitle, isItalic: type !== 'report', language: null },
    textPart(type === 'article' ? journalIssue(source) : ''),
    textPart(details.map((detail) => `, ${detail}`).join('')),
  ]
}

/** The volume and issue of a journal: " 4(2)". */
function journalIssue({ volume, issue }: Source): string {
  const place = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`
  return place === '' ? '' : ` ${place}`
}

function detailsText(source: Source, language: ReportLanguage): string[] {
  const { containerTitle, number, volume, pages, type } = source
  const words = ENTRY_WORDS[language]
  const isInside = isPartOfSomething(source) && containerTitle !== null
  return [
    number !== null && numberText(number, words.number),
    volume !== null && type !== 'article' && `${words.volume} ${volume}`,
    pages !== null && isInside && pageText(pages, { language, isExtent: false }),
  ].filter((detail) => detail !== false)
}

// "S/2022/446" says what it is; "12" and "3/2022" do not.
function numberText(number: string, word: string): string {
  return /^\d+(?:[/–-]\d+)?$/.test(number) ? `${word}\u00a0${number}` : number
}
