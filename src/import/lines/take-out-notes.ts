import { findNoteMark } from './find-note-mark'
import type { Line } from './line'
import { noteMark } from '@/domain/text/note-mark'
import { readPageNotes, type PageNotes } from './read-page-notes'
import { splitPages } from './split-pages'

/** The body with a mark where each footnote belongs, the footnotes' lines, and what did not add up. */
export type BodyAndNotes = {
  body: Line[]
  notes: ReadonlyMap<number, string[]>
  /** Footnotes whose mark was not found: their mark stands at the end of the page. */
  unplaced: number[]
  /** Numbers that have a mark, or are skipped, but have no text. */
  withoutText: number[]
}

/** Takes the footnotes from the ends of pages and puts a mark where their number was glued to a word. */
export function takeOutNotes(lines: readonly Line[]): BodyAndNotes {
  const notes = new Map<number, string[]>()
  const pages = splitPages(lines).map((page) => {
    const found = readPageNotes(page, Math.max(0, ...notes.keys()))
    for (const { number, lines: text } of found.notes) notes.set(number, text)
    return placeMarks(found)
  })
  const body = pages.flatMap((page) => page.body)
  const unplaced = pages.flatMap((page) => page.unplaced)
  return { body, notes, unplaced, withoutText: numbersWithoutText(body, notes) }
}

/** Digits of a mark, as a stretch of one line. */
type Place = { line: number; start: number; end: number }

function placeMarks({ body, notes }: PageNotes): { body: Line[]; unplaced: number[] } {
  let marked = body
  let from = { line: 0, start: 0 }
  const unplaced: number[] = []
  for (const { number } of notes) {
    const place = findPlace(marked, { number, from })
    if (!place) unplaced.push(number)
    marked = withMark(marked, { number, place: place ?? endOf(marked) })
    if (place) from = { line: place.line, start: place.start + noteMark(number).length }
  }
  return { body: marked, unplaced }
}

function findPlace(
  lines: readonly Line[],
  { number, from }: { number: number; from: Omit<Place, 'end'> },
): Place | null {
  for (let line = from.line; line < lines.length; line++) {
    const start = line === from.line ? from.start : 0
    const place = findNoteMark(lines[line]?.text ?? '', { number, from: start })
    if (place) return { line, ...place }
  }
  return null
}

function endOf(lines: readonly Line[]): Place {
  const end = lines.at(-1)?.text.length ?? 0
  return { line: lines.length - 1, start: end, end }
}

function withMark(
  lines: readonly Line[],
  { number, place }: { number: number; place: Place },
): Line[] {
  return lines.map((line, i) => {
    if (i !== place.line) return line
    const { text } = line
    return { ...line, text: text.slice(0, place.start) + noteMark(number) + text.slice(place.end) }
  })
}

function numbersWithoutText(body: readonly Line[], notes: ReadonlyMap<number, string[]>): number[] {
  const last = Math.max(0, ...notes.keys())
  const skipped = Array.from({ length: last }, (_, i) => i + 1).filter((n) => !notes.has(n))
  const next = findPlace(body, { number: last + 1, from: { line: 0, start: 0 } })
  return next ? [...skipped, last + 1] : skipped
}
