import type { DraftSource } from '../content/manuscript'
import { normalisedDoi, normalisedIsbn } from '../content/work-number'

const TRACKING = /^(utm_|mc_|pk_|fbclid$|gclid$|igshid$|ref$|ref_src$|cmpid$|ocid$|xtor$)/i

/**
 * A web address as two people would copy it from the same page: without scheme, www, fragment, slash at the end and
 * what only tells where the reader came from. Null for a bare front page, which many works share.
 */
export function addressKey(url: string): string | null {
  const address = URL.parse(url)
  if (address === null) return null
  const host = address.hostname.replace(/^(www|m)\./, '')
  const path = address.pathname.replace(/\/(index\.\w+)?$/, '')
  const query = [...address.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&')
  return path === '' && query === '' ? null : `${host}${path}${query && `?${query}`}`
}

/** A DOI as it is compared: they are the same in upper and lower case. */
export function doiKey(doi: string): string {
  return normalisedDoi(doi).toLowerCase()
}

/** An ISBN in the form of thirteen digits, since one of ten names the same book; the check digit says nothing more. */
export function isbnKey(isbn: string): string {
  const digits = normalisedIsbn(isbn)
  return digits.length === 10 ? `978${digits.slice(0, 9)}` : digits.slice(0, 12)
}

/** A text as it is compared: in lower case, without diacritics, its words alone. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The name and year that a source is cited by, as they are compared; null when it lacks either. */
export function nameAndYearKey({ shortName, authors, issued }: DraftSource): string | null {
  const [first, second] = authors.map((name) => ('literal' in name ? name.literal : name.family))
  const name = shortName ?? (second === undefined ? first : `${first ?? ''} ${second}`)
  return name && issued ? `${foldedText(name)} ${issued.slice(0, 4)}` : null
}
