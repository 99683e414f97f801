const WIDTHS = [
  ["ijlI.,:;'’|! ", 28],
  ['ft()[]-r/', 33],
  ['sckzvxyJ', 47],
  ['w', 72],
  ['mMWæÆ%—', 82],
] as const
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (c) => [c, width] as const)),
)
const CAPITAL = 67
const OTHER = 52

/**
 * About how wide a text is in print, in hundredths of an em of a common typeface: letters counted alone
 * would take a line of narrow letters for a long one.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += WIDTH_OF.get(letter) ?? (isCapital(letter) ? CAPITAL : OTHER)
  return width
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
