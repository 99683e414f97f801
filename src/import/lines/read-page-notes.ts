import { findNoteMark } from './find-note-mark'
import type { Line } from './line'

/** A footnote as printed at the foot of a page. */
export type NoteText = { number: number; lines: string[] }
/** A page divided into its text and its footnotes. */
export type PageNotes = { body: Line[]; notes: NoteText[] }

const NOTE_START = /^(\d{1,3})\s+(?=[\p{L}«“"(])/u
/** How many numbers on the next footnote may be; a greater leap is no footnote. */
const REACH = 3
const MOST_LINES = 12

/** Divides a page at its first footnote: a numbered line, behind which nothing but footnotes stands. */
export function readPageNotes(page: readonly Line[], last: number): PageNotes {
  const start = firstNote(page, last)
  if (start === -1) return { body: [...page], notes: [] }
  const notes: NoteText[] = []
  for (const { text } of page.slice(start)) {
    const number = numberAfter(text, notes.at(-1)?.number ?? last)
    if (number !== null) notes.push({ number, lines: [text.replace(NOTE_START, '')] })
    else notes.at(-1)?.lines.push(text)
  }
  return { body: page.slice(0, start), notes }
}

function firstNote(page: readonly Line[], last: number): number {
  const marks = markLines(page, last)
  // A gap may only stand before a footnote: behind any other, the page goes on.
  const earliest = page.findLastIndex(({ gap, text }) => gap && !NOTE_START.test(text)) + 1
  return page.findIndex((line, i) => {
    const number = i === 0 || i < earliest ? null : numberAfter(line.text, last)
    if (number === null) return false
    const near = line.gap && number === last + 1 && page.length - i <= MOST_LINES
    return near || (marks.get(number) ?? Infinity) < i
  })
}

/** The first line of a page that holds the mark of each of the next few footnotes. */
function markLines(page: readonly Line[], last: number): Map<number, number> {
  const numbers = Array.from({ length: REACH }, (_, i) => last + 1 + i)
  const places = numbers.map((number) => {
    const line = page.findIndex(({ text }) => findNoteMark(text, { number }) !== null)
    return [number, line === -1 ? Infinity : line] as const
  })
  return new Map(places)
}

function numberAfter(text: string, last: number): number | null {
  const number = Number(NOTE_START.exec(text)?.[1] ?? 0)
  return number > last && number <= last + REACH ? number : null
}
