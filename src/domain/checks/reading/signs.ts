/**
 * What a reading puts in the place of what is no text. The signs are Unicode's own for such places, and a text that holds
 * them loses them.
 */
export const SIGNS = {
  /** A citation in parentheses: it belongs to the words before it. */
  cited: '\uFFFC',
  /** A citation that is a part of the sentence: `ICG (2021b)`, `ICG 2021b`. */
  named: '\uFFF9',
  table: '\uFFFA',
  section: '\uFFFB',
} as const

/** Any of the signs. */
export const SIGN = /[\uFFF9-\uFFFC]/g

/** The longest stretch of a text without signs: words that stand on the page as they are. */
export function longestWords(text: string): string {
  return text
    .split(SIGN)
    .reduce((a, b) => (b.length > a.length ? b : a))
    .trim()
}

/** A text that holds none of the signs. */
export function withoutSigns(text: string): string {
  return text.replace(SIGN, ' ')
}
