import type { FoundCitation } from './grammar/found-citation'
import { nameBefore } from './grammar/name-before'
import { parseBracket } from './grammar/parse-bracket'
import { DATES, readDates } from './grammar/read-dates'
import { isOfLaw, LOCATOR, readLocator } from './grammar/read-locator'

/** What a bracket may hold and still be a citation: not another bracket, not a whole page. */
export const BRACKET = /\(([^()]{1,400})\)/gu

const ONLY_DATES = new RegExp(`^(${DATES})(${LOCATOR})?$`, 'u')

/** All citations that stand in a bracket with their names: `(ICG 2021b; Risemberg 2022)`. */
export function findBracketed(
  text: string,
  known: ReadonlySet<string> = new Set(),
): FoundCitation[] {
  return [...text.matchAll(BRACKET)].flatMap(({ 0: whole, 1: content = '', index }) => {
    const references = parseBracket(content, known)
    if (!references) return []
    return [{ start: index, end: index + whole.length, mode: 'parenthetical' as const, references }]
  })
}

/** All citations whose name stands before the bracket: `ICG (2021b, s. 10)`. */
export function findNarrative(text: string, known: ReadonlySet<string>): FoundCitation[] {
  return [...text.matchAll(BRACKET)].flatMap(({ 0: whole, 1: content = '', index }) => {
    const [, dates, locator] = ONLY_DATES.exec(content.trim()) ?? []
    const named = dates !== undefined && nameBefore(text, { end: index, known })
    if (!named) return []
    const { name, start } = named
    const references = readDates(dates).map((date, i, all) => ({
      work: { name, ...date, ...(locator && isOfLaw(locator) && { isLaw: true as const }) },
      ...(locator && i === all.length - 1 && { locator: readLocator(locator) }),
    }))
    return [{ start, end: index + whole.length, mode: 'narrative' as const, references }]
  })
}
