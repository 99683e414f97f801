import type { FoundReference } from './found-citation'
import { closesName, isCapitalised, isOpener } from './name-words'
import { DATES, readDates } from './read-dates'
import { LOCATOR, readLocator } from './read-locator'

const PART = new RegExp(String.raw`^(.*?)(?:(?<=\S)(,?\s+)|^)(${DATES})(${LOCATOR})?(.*)$`, 'u')
/** The author's words behind a work; a footnote mark (private use) has no place in them. */
const SUFFIX = /^(?:,?\s+[\p{Ll}«“]\P{Co}*)?$/u
const ANOTHER_YEAR = /(?:19|20)\d{2}/
const MOST_WORDS = 9

/** The works that a bracket cites, `ICG 2021b, s. 3; Risemberg 2022`; null when it is no citation. */
export function parseBracket(content: string): FoundReference[] | null {
  const references: FoundReference[] = []
  for (const part of content.split(';')) {
    const parsed = parsePart(part.trim(), references.at(-1)?.work.name ?? null)
    if (!parsed) return null
    references.push(...parsed)
  }
  return references
}

function parsePart(part: string, previous: string | null): FoundReference[] | null {
  const match = PART.exec(part)
  if (!match) return null
  const [, before = '', , dates = '', locator, after = ''] = match
  if (!SUFFIX.test(after) || ANOTHER_YEAR.test(after)) return null
  const sure = locator !== undefined || /[a-z]$/.test(dates)
  const named = before === '' ? inherited(previous) : splitName(before, sure)
  if (!named) return null
  const works = readDates(dates).map((date) => ({ work: { name: named.name, ...date } }))
  return withEnds(works, { prefix: named.prefix, locator, suffix: after })
}

type Ends = { prefix: string; locator: string | undefined; suffix: string }

/** The words before belong to the first work; the locator and the words behind, to the last. */
function withEnds(
  works: readonly FoundReference[],
  { prefix, locator, suffix }: Ends,
): FoundReference[] {
  return works.map((work, i) => ({
    ...work,
    ...(prefix !== '' && i === 0 && { prefix }),
    ...(i === works.length - 1 && {
      ...(locator !== undefined && { locator: readLocator(locator) }),
      ...(suffix !== '' && { suffix }),
    }),
  }))
}

type Named = { prefix: string; name: string }

function inherited(previous: string | null): Named | null {
  return previous === null ? null : { prefix: '', name: previous }
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
