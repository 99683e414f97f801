import type { Locator } from '../../../content/inline'

const LABELS = [
  ['page', 's|side|sider|sidene|p|pp|page|pages'],
  ['paragraph', 'avsn|avsnitt|para|paras|paragraph|paragraphs|pkt|punkt'],
  ['chapter', 'kap|kapittel|kapitler|ch|chs|chap|chapter|chapters'],
  ['section', 'del|sec|section|sections|paragraf'],
  ['article', 'art|arts|artikkel|artikler|article|articles'],
] as const satisfies readonly (readonly [Locator['label'], string])[]

/** A regular expression's source for the words that name a kind of place, without the full stop of an abbreviation. */
export const LOCATOR_WORD = LABELS.map(([, words]) => words).join('|')

const WORD_END = String.raw`(?![\p{L}\p{N}])`
const NUMBER = String.raw`\d+(?:\.\d+)*(?:[a-z]${WORD_END})?`
const POINT = String.raw`(?:${NUMBER}|[ivxlc]+(?!\p{L}))(?:\s?(?:ff?\.?)(?!\p{L}))?`
const RANGE = String.raw`${POINT}(?:\s?[-–]\s?${POINT})?`
// A year behind a comma is another work's.
const NEXT = String.raw`(?:\s?,\s?|\s(?:og|and|&)\s)(?!(?:19|20)\d{2}(?!\d))(?=\d)${RANGE}`
const VALUE = String.raw`${RANGE}(?:${NEXT})*`
const LAW_POINT = String.raw`\d+(?:-\d+)?(?:\s?[a-z]${WORD_END})?`
const LAW_VALUE = String.raw`${LAW_POINT}(?:(?:\s?[–,]\s?|\s(?:og|and|til)\s)${LAW_POINT})*`

/** A regular expression's source for a locator behind a year: `, s. 3-6`, `: 12`, `, § 4-1`. */
export const LOCATOR = String.raw`(?:,?\s*(?:${LOCATOR_WORD})\.?(?!\p{L})\s*${VALUE}|:\s?${VALUE}|,?\s*§{1,2}\s*${LAW_VALUE})`

const PARTS = new RegExp(
  String.raw`^,?\s*(?:(${LOCATOR_WORD})\.?(?!\p{L})\s*|:\s?)(${VALUE})$`,
  'iu',
)
const LAW_PARTS = new RegExp(String.raw`^,?\s*§{1,2}\s*(${LAW_VALUE})$`, 'iu')
const LONGEST = 80

/** Reads what `LOCATOR` matches. Ranges get the en dash of the house style; the hyphen in "§ 4-1" is part of a number. */
export function readLocator(text: string): Locator | undefined {
  const [, law] = LAW_PARTS.exec(text.trim()) ?? []
  if (law !== undefined) return { label: 'section', value: law.slice(0, LONGEST) }
  const [, word = '', value] = PARTS.exec(text.trim()) ?? []
  if (value === undefined) return undefined
  const known = LABELS.find(([, words]) => words.split('|').includes(word.toLowerCase()))
  return { label: known?.[0] ?? 'page', value: value.replace(/\s?[-–]\s?/g, '–').slice(0, LONGEST) }
}

/** Whether a locator is written with the sign that only laws have. */
export function isOfLaw(text: string): boolean {
  return text.includes('§')
}
