import type { SectionComparison, SectionPlace } from '../content-comparison'
import type { NoteWords } from './note-words-nb'

/** With more of them, titles would bury what the sentence says. */
const MOST_TITLES = 3

/** Sections as a sentence lists them: "6.3 «Sør-Mali»", and by numbers alone where there are many. */
export function sectionNames(
  sections: readonly SectionComparison[],
  { words, side = 'after' }: { words: NoteWords; side?: 'before' | 'after' },
): string[] {
  const places = sections.flatMap((section) => section[side] ?? [])
  return places.map((place) =>
    places.length > MOST_TITLES ? (place.number ?? '') : sectionName(place, words),
  )
}

/** A section by number and title: "6.3 «Sør-Mali»". */
export function sectionName({ number, title }: SectionPlace, words: NoteWords): string {
  return `${number ?? ''} ${quoted(title, words)}`.trim()
}

/** Words in the quotation marks of the language. */
export function quoted(text: string, { quotes: [open, close] }: NoteWords): string {
  return `${open}${text}${close}`
}
