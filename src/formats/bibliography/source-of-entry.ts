import { blankSource } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Problem } from '@/domain/domain-error'
import { addressOf, isbnOf, doiOf, numberOf, pagesOf } from './entry-address'
import { calendarDateOf, partialDateOf } from './csl-date'
import type { CslItem, Entry } from './csl-item'
import { namesOf, withoutAcronym } from './csl-name'
import { sourceTypeOf } from './csl-type'
import { languageTagOf } from './language-tag'
import { plainLine } from './plain-line'

const LINE = 500

/** A record as a source of ours, and what of it was guessed, changed or left out. */
export function sourceOfEntry(
  { item, unknownType }: Entry,
  id: string,
): { source: DraftSource; remarks: Problem[] } {
  const source: DraftSource = {
    ...blankSource(id),
    type: typeOf(item),
    ...nameParts(item),
    ...titleParts(item),
    ...dateParts(item),
    ...publicationParts(item),
    url: addressOf(item),
    doi: doiOf(item),
    isbn: isbnOf(item),
    number: numberOf(item),
    volume: plainLine(item.volume, LINE),
    issue: plainLine(item.issue, LINE),
    language: item.language ? languageTagOf(item.language) : null,
  }
  const told = remarksOn({ item, unknownType }, source)
  return { source, remarks: told.map((remark) => ({ ...remark, at: id })) }
}

/** The type of a record; what we have no type for is a web page where it has an address, else a report. */
function typeOf(item: CslItem): DraftSource['type'] {
  return sourceTypeOf(item.type) ?? (addressOf(item) === null ? 'report' : 'webpage')
}

function nameParts(item: CslItem): Pick<DraftSource, 'authors' | 'shortName'> {
  const authors = namesOf(item.author)
  const named = (authors.length > 0 ? authors : namesOf(item.editor)).map(withoutAcronym)
  const [first] = named
  return {
    authors: named.map(({ name }) => name),
    shortName: first ? first.acronym : nameOfNameless(item),
  }
}

// A newspaper's own article, or a body's own page, is cited by whoever brought it out.
function nameOfNameless(item: CslItem): string | null {
  return plainLine(item['container-title'] ?? item.publisher, 100)
}

function titleParts({ title }: CslItem): Pick<DraftSource, 'title' | 'titleSupplied'> {
  const plain = plainLine(title, LINE)
  const supplied = plain === null ? null : /^\[([^[\]]+)\]$/.exec(plain)
  return { title: supplied?.[1] ?? plain, titleSupplied: supplied !== null }
}

function dateParts(item: CslItem): Pick<DraftSource, 'issued' | 'undated' | 'accessed'> {
  const { date, undated } = partialDateOf(item.issued)
  return { issued: date, undated, accessed: calendarDateOf(item.accessed) }
}

function publicationParts(
  item: CslItem,
): Pick<DraftSource, 'containerTitle' | 'publisher' | 'place' | 'pages'> {
  const container = plainLine(item['container-title'] ?? item['collection-title'], LINE)
  const publisher = plainLine(item.publisher, LINE)
  // Of a page of the web, what it is part of is who brought it out.
  const isSite = publisher === null && typeOf(item) === 'webpage'
  return {
    containerTitle: isSite ? null : container,
    publisher: isSite ? container : publisher,
    place: plainLine(item['publisher-place'] ?? item['event-place'], LINE),
    pages: pagesOf(item, typeOf(item)),
  }
}

function remarksOn(
  { item, unknownType }: Pick<Entry, 'item' | 'unknownType'>,
  source: DraftSource,
) {
  const { type, language, note, URL: url } = item
  const isGuess = unknownType !== null || sourceTypeOf(type) === null
  const saidType = unknownType ?? type ?? '–'
  return [
    ...when(isGuess, { code: 'bibliography-type', values: { type: saidType } }),
    ...when(isLost(url, source.url), { code: 'bibliography-url', values: { url: short(url) } }),
    ...when(isLost(language, source.language), {
      code: 'bibliography-language',
      values: { language: short(language) },
    }),
    ...when(partialDateOf(item.issued).isCut, {
      code: 'bibliography-date',
      values: { date: source.issued ?? '–' },
    }),
    ...when(isLost(item.DOI, source.doi), {
      code: 'bibliography-doi',
      values: { doi: short(item.DOI) },
    }),
    ...when(isLost(item.ISBN, source.isbn), {
      code: 'bibliography-isbn',
      values: { isbn: short(item.ISBN) },
    }),
    ...when(namesOf(item.author).length === 0 && namesOf(item.editor).length > 0, {
      code: 'bibliography-editors',
    }),
    ...when((plainLine(note, LINE) ?? '') !== '', {
      code: 'bibliography-note',
      values: { note: short(note) },
    }),
  ]
}

function when(isTrue: boolean, problem: Problem): Problem[] {
  return isTrue ? [problem] : []
}

function isLost(said: string | undefined, kept: string | null): boolean {
  return said !== undefined && said.trim() !== '' && kept === null
}

function short(text: string | undefined): string {
  return plainLine(text, 80) ?? ''
}
