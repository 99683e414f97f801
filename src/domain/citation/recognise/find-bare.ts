import type { FoundCitation } from './grammar/found-citation'
import { nameBefore } from './grammar/name-before'
import { DATES, readDates } from './grammar/read-dates'
import { isOfLaw, LOCATOR, readLocator } from './grammar/read-locator'

const BARE = new RegExp(String.raw`(?<=\s)(${DATES})(${LOCATOR})?(?![\p{L}\p{N}])`, 'gu')

/**
 * All citations without brackets, `Landinfo 2016a`: the name must be one that the text cites elsewhere, or the
 * year must have a letter, which nothing but a work has.
 */
export function findBare(text: string, known: ReadonlySet<string>): FoundCitation[] {
  return [...text.matchAll(BARE)].flatMap(({ 0: whole, 1: dates = '', 2: locator, index }) => {
    const named = nameBefore(text, { end: index, known })
    const works = readDates(dates)
    if (!named || !(named.known || works.every(({ letter }) => letter !== null))) return []
    const references = works.map((date, i) => ({
      work: {
        name: named.name,
        ...date,
        ...(locator && isOfLaw(locator) && { isLaw: true as const }),
      },
      ...(locator && i === works.length - 1 && { locator: readLocator(locator) }),
    }))
    return [{ start: named.start, end: index + whole.length, mode: 'bare' as const, references }]
  })
}
