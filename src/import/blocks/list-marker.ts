import { MONTH } from '@/domain/text/month'

/** What a list item begins with; `number` is null for a bullet. */
export type ListMarker = { number: number | null; rest: string }

const NUMBER = new RegExp(
  String.raw`^(?:(\d{1,2})[.)]|\((\d{1,2})\))\s+(?!(?:${MONTH})(?!\p{L}))(?=\S)`,
  'iu',
)
const BULLET = /^[•●▪◦‣·\uF0B7]\s*(?=\S)/u
const DASH = /^[-–—]\s+(?=\S)/u

/** Reads the number or bullet that a line begins with. A date such as "17. februar" is no item. */
export function readListMarker(text: string): ListMarker | null {
  const numbered = NUMBER.exec(text)
  if (numbered) {
    const number = Number(numbered[1] ?? numbered[2])
    return { number, rest: text.slice(numbered[0].length) }
  }
  const bullet = BULLET.exec(text) ?? DASH.exec(text)
  return bullet ? { number: null, rest: text.slice(bullet[0].length) } : null
}

/** Whether a line begins with a dash, which opens an item only among others like it. */
export function isDashMarker(text: string): boolean {
  return DASH.test(text)
}
