/**
 * A footnote mark on its way through the import is one character that no text holds (private use, plane 16):
 * so it takes part in nothing, and stays exactly where the digits stood.
 */
const FIRST = 0x100000

export const NOTE_MARK = /[\u{100000}-\u{10FFFD}]/u

/** The character that stands for the mark of a footnote. */
export function noteMark(number: number): string {
  return String.fromCodePoint(FIRST + number)
}

/** The number of the footnote that a mark stands for. */
export function noteNumber(mark: string): number {
  return (mark.codePointAt(0) ?? FIRST) - FIRST
}

/** The numbers of all marks in a text, in order. */
export function noteNumbers(text: string): number[] {
  return (text.match(new RegExp(NOTE_MARK, 'gu')) ?? []).map(noteNumber)
}

/** A text without its footnote marks. */
export function withoutNoteMarks(text: string): string {
  return text.replace(new RegExp(NOTE_MARK, 'gu'), '')
}
