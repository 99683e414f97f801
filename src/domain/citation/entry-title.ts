import type { ReportLanguage } from '../content/report-content'
import type { Source, SourceType } from '../content/source'
import { CITE_WORDS } from './cite-name'
import { ENTRY_WORDS } from './entry-words'
import type { ReferencePart } from './reference-part'
import { textPart } from './text-part'

const PART_OF_SOMETHING: readonly SourceType[] = ['news', 'article']

/** A work's title: in italics, or in quotation marks where it is a part of something, or in the cataloguer's brackets. */
export function entryTitle(source: Source, language: ReportLanguage): ReferencePart[] {
  const isPart = isPartOfSomething(source)
  const [open, close] = source.titleSupplied
    ? ['[', ']']
    : isPart
      ? CITE_WORDS[language].quotes
      : ['', '']
  const kind = source.type === 'dataset' ? ` ${ENTRY_WORDS[language].dataset}` : ''
  return [
    textPart(open),
    {
      kind: 'title',
      text: source.title,
      isItalic: !isPart && !source.titleSupplied,
      language: source.language,
    },
    textPart(close + kind),
  ]
}

/** Whether a work stands in another: an article in a newspaper, a chapter in a book. */
export function isPartOfSomething({ type, containerTitle }: Source): boolean {
  return PART_OF_SOMETHING.includes(type) || (type === 'book' && containerTitle !== null)
}
