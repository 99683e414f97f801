import type { FoundReference } from './found-citation'
import { closesName, isCapitalised, isOpener } from './name-words'
import { DATES, readDates, type WorkDate } from './read-dates'
import { isOfLaw, LOCATOR, readLocator } from './read-locator'
import { nameKey } from './work'

const PART = new RegExp(
  String.raw`^(?<before>.*?)(?:(?<=\S),?\s+|^)(?<dates>${DATES})(?<locator>${LOCATOR})?(?<after>.*)$`,
  'u',
)
/** The author's words behind a work; a footnote mark (private use) has no place in them. */
const SUFFIX = /^(?:,?\s+[\p{Ll}«“]\P{Co}*)?$/u
const ANOTHER_YEAR = /(?:19|20)\d{2}/
const MOST_WORDS = 9

/**
 * The works that a bracket cites, `ICG 2021b, s. 3; Risemberg 2022`; null when it is no citation. A name that is known
 * may have any form; any other must look like a name.
 */
export function parseBracket(
  content: string,
  known: ReadonlySet<string> = new Set(),
): FoundReference[] | null {
  const references: FoundReference[] = []
  for (const part of content.split(';')) {
    const parsed = parsePart(part.trim(), { previous: references.at(-1)?.work.name ?? null, known })
    if (!parsed) return null
    references.push(...parsed)
  }
  return references
}

type Context = { previous: string | null; known: ReadonlySet<string> }

function parsePart(part: string, { previous, known }: Context): FoundReference[] | null {
  const divided = dividePart(part)
  if (!divided) return null
  const { before, dates, locator, suffix } = divided
  const sure = locator !== undefined || /[a-z]$/.test(dates)
  const named =
    before === '' ? inherited(previous) : (knownName(before, known) ?? splitName(before, sure))
  return named && withEnds(readDates(dates), { ...named, locator, suffix })
}

type Part = { before: string; dates: string; locator: string | undefined; suffix: string }

function dividePart(part: string): Part | null {
  const groups = PART.exec(part)?.groups
  if (!groups) return null
  const { before = '', dates = '', locator, after = '' } = groups
  const understood = SUFFIX.test(after) && !ANOTHER_YEAR.test(after)
  return understood ? { before, dates, locator, suffix: after } : null
}

type Ends = Named & { locator: string | undefined; suffix: string }

/** The words before belong to the first work; the locator and the words behind, to the last. */
function withEnds(dates: readonly WorkDate[], ends: Ends): FoundReference[] {
  const { name, prefix, locator, suffix } = ends
  const behind = {
    ...(locator !== undefined && { locator: readLocator(locator) }),
    ...(suffix !== '' && { suffix }),
  }
  const isLaw = locator !== undefined && isOfLaw(locator)
  return dates.map((date, i) => ({
    work: { name, ...date, ...(isLaw && { isLaw }) },
    ...(prefix !== '' && i === 0 && { prefix }),
    ...(i === dates.length - 1 && behind),
  }))
}

type Named = { prefix: string; name: string }

function inherited(previous: string | null): Named | null {
  return previous === null ? null : { prefix: '', name: previous }
}

/** The longest known name that the words end in, and what stands before it. */
function knownName(text: string, known: ReadonlySet<string>): Named | null {
  const words = text.split(/\s+/)
  const first = words.findIndex((_, i) => known.has(nameKey(words.slice(i).join(' '))))
  if (first === -1) return null
  const prefix = words.slice(0, first).join(' ')
  return { prefix: prefix && `${prefix} `, name: words.slice(first).join(' ') }
}

/** "basert på ICG" is a prefix and a name. A name with a small last word counts only when `sure`. */
function splitName(text: string, sure: boolean): Named | null {
  const words = text.split(/\s+/)
  const first = words.findIndex((word) => isCapitalised(word) && !isOpener(word))
  const name = words.slice(first)
  if (first === -1 || name.length > MOST_WORDS || !isName(name, sure)) return null
  const prefix = words.slice(0, first).join(' ')
  return { prefix: prefix && `${prefix} `, name: name.join(' ') }
}

function isName(words: readonly string[], sure: boolean): boolean {
  const last = words.at(-1) ?? ''
  const plain = words.every((word) => /^(?:&|[\p{L}\p{M}\p{N}.,'’/&-]+)$/u.test(word))
  const listed =
    !words.some((word) => word.endsWith(',')) || /\s(?:&|og|and)\s/.test(words.join(' '))
  return plain && listed && (closesName(last) || (sure && /^\p{Ll}{3,}$/u.test(last)))
}
