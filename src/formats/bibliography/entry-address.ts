import { LinkUrl } from '@/domain/content/identifier'
import type { DraftSource } from '@/domain/content/manuscript'
import { Doi, Isbn, normalisedDoi, normalisedIsbn } from '@/domain/content/work-number'
import type { CslItem } from './csl-item'
import { plainLine } from './plain-line'

const LINE = 500

/** The address of a record where a reader may safely follow it: http or https. */
export function addressOf({ URL: url }: CslItem): string | null {
  const address = LinkUrl.safeParse(url?.trim() ?? '').data
  return address !== undefined && /^https?:/i.test(address) ? address : null
}

export function doiOf({ DOI: doi, URL: url }: CslItem): string | null {
  const said = doi ?? (/^https?:\/\/(dx\.)?doi\.org\//i.test(url ?? '') ? url : '')
  return Doi.safeParse(normalisedDoi(said ?? '')).data ?? null
}

/** The first number of a record that is an ISBN, also where it stands as the number of a report, as in RIS. */
export function isbnOf({ ISBN: isbn, number }: CslItem): string | null {
  const candidates = [...(isbn ?? '').split(/[,;]|\s{1,3}(?=97[89])/), number ?? '']
  const found = candidates.map(normalisedIsbn).find((one) => Isbn.safeParse(one).success)
  return found ?? null
}

/** The number of a report or an act. */
export function numberOf({ number }: CslItem): string | null {
  return Isbn.safeParse(normalisedIsbn(number ?? '')).success ? null : plainLine(number, LINE)
}

const IN_A_WHOLE = ['article', 'news'] as const satisfies DraftSource['type'][]

/** The pages of an article, with an en dash between the first and the last, or how many there are of a whole work. */
export function pagesOf(item: CslItem, type: DraftSource['type']): string | null {
  const isPart = IN_A_WHOLE.some((part) => part === type)
  const pages = isPart ? (item.page ?? item['number-of-pages']) : item['number-of-pages']
  const plain = plainLine(pages, LINE) ?? (isPart ? null : plainLine(item.page, LINE))
  return plain?.replace(/(\d)\s*[-–—]+\s*(?=\d)/g, '$1–') ?? null
}
