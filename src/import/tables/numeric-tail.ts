import { NOTE_MARK } from '@/domain/text/note-mark'

const GROUPED = String.raw`\d{1,3}(?:[\u00A0\u202F]\d{3})+`
const NUMBER = String.raw`[-−+]?(?:${GROUPED}|\d+(?:[.,]\d+)?)(?:[ \u00A0]?%)?`
const DASH = String.raw`[–—-]|\.\.`
const FIGURE = new RegExp(`^(?:${NUMBER}|${DASH})(?:${NOTE_MARK.source})*$`, 'u')

/** The figures at the end of a line, each as written: "Gao 151" has one. A dash for a missing figure counts. */
export function numericTail(text: string): string[] {
  const words = text.replace(/(\d)[ \u00A0]%/g, '$1%').split(/[ \t]+/)
  const first = words.findLastIndex((word) => !FIGURE.test(word)) + 1
  return words.slice(first)
}

/** Whether a cell is a figure or a dash for a missing one. */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell.replace(/(\d)[ \u00A0]%/g, '$1%'))
}
