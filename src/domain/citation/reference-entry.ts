import type { ReportLanguage } from '../content/report-content'
import type { Source } from '../content/source'
import { dateText } from './date-text'
import { entryAuthors, entryDate } from './entry-head'
import { entryPublication } from './entry-publication'
import { entryTitle } from './entry-title'
import { ENTRY_WORDS } from './entry-words'
import type { ReferencePart } from './reference-part'
import { mergeText, textPart } from './text-part'

/** A source as it stands in the list of references, complete for its type. */
export function referenceEntry(source: Source, language: ReportLanguage): ReferencePart[] {
  const authors = entryAuthors(source)
  const title = entryTitle(source, language)
  const date = entryDate(source, language)
  const opening: ReferencePart[][] =
    authors === '' ? [[...title, textPart(` ${date}`)]] : [[textPart(`${authors} ${date}`)], title]
  const sentences = [
    ...opening,
    ...entryPublication(source, language),
    [textPart(source.note ?? '')],
    webAddress(source),
    accessedText(source, language),
  ]
  return spaced(sentences.map(asSentence))
}

// A DOI stays when an address does not.
function webAddress({ url, doi }: Source): ReferencePart[] {
  if (doi !== null) return [{ kind: 'url', url: `https://doi.org/${encodeURI(doi)}` }]
  return url === null ? [] : [{ kind: 'url', url }]
}

function accessedText({ accessed }: Source, language: ReportLanguage): ReferencePart[] {
  if (accessed === null) return []
  return [textPart(`${ENTRY_WORDS[language].accessed} ${dateText(accessed, language)}`)]
}

// A full stop behind an address would be taken for a part of it.
function asSentence(parts: readonly ReferencePart[]): ReferencePart[] {
  const said = parts.map((part) => (part.kind === 'url' ? '' : part.text)).join('')
  return said === '' || /[.?!][»”\]]?$/.test(said) ? [...parts] : [...parts, textPart('.')]
}

function spaced(sentences: readonly ReferencePart[][]): ReferencePart[] {
  const filled = sentences.map((parts) => mergeText(parts)).filter((parts) => parts.length > 0)
  return mergeText(filled.flatMap((parts, i) => (i === 0 ? parts : [textPart(' '), ...parts])))
}
