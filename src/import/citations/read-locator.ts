import type { Locator } from '@/domain/content/inline'

const LABELS = [
  ['page', 's|side|sider|p|pp|page|pages'],
  ['paragraph', 'avsn|avsnitt|para|paras|pkt|punkt'],
  ['chapter', 'kap|kapittel|ch|chap|chapter'],
  ['section', '§§?|sec|section'],
  ['article', 'art|artikkel|article'],
] as const satisfies readonly (readonly [Locator['label'], string])[]

const LABEL = LABELS.map(([, words]) => words).join('|')
const POINT = String.raw`(?:\d+(?:\.\d+)*|[ivxlc]+(?![\p{L}]))(?:\s?(?:ff?\.?)(?!\p{L}))?`
const VALUE = String.raw`${POINT}(?:\s?[-–]\s?${POINT})?(?:\s?,\s?\d+(?:\s?[-–]\s?\d+)?)*`

/** A regular expression's source for a locator behind a year: `, s. 3-6`. */
export const LOCATOR = String.raw`(?:,?\s*(?:${LABEL})\.?\s*${VALUE}|:\s?${VALUE})`

const PARTS = new RegExp(String.raw`^,?\s*(?:(${LABEL})\.?\s*|:\s?)(${VALUE})$`, 'iu')

/** Reads what `LOCATOR` matches; ranges get the en dash of the house style. */
export function readLocator(text: string): Locator | undefined {
  const [, word, value] = PARTS.exec(text.trim()) ?? []
  if (value === undefined) return undefined
  const known = LABELS.find(([, words]) => words.split('|').includes((word ?? '').toLowerCase()))
  const label = known?.[0] ?? (word?.startsWith('§') ? 'section' : 'page')
  return { label, value: value.replace(/\s?[-–]\s?/g, '–').slice(0, 80) }
}
