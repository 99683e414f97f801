import { blockText, type Wording } from '@/domain/compare/block-text'
import type { SectionVisit } from '@/domain/content/walk'

/** A place of the manuscript that holds what was searched for: the words before it, the hit, the words behind it. */
export type Hit = {
  section: string
  /** The block that holds it; null when it is the heading. */
  block: string | null
  before: string
  match: string
  after: string
}

type Excerpt = Pick<Hit, 'before' | 'match' | 'after'>

const AROUND = 48

/** How many hits are found at most. */
export const MAX_HITS = 200

/** Every place where a text stands, in reading order, capitals and accents apart. */
export function searchManuscript(
  sections: readonly SectionVisit[],
  { query, wording }: { query: string; wording: Wording },
): Hit[] {
  const wanted = plain(query.trim())
  if (wanted.length < 2) return []
  const hits: Hit[] = []
  for (const hit of hitsIn(sections, { wanted, wording })) {
    hits.push(hit)
    if (hits.length === MAX_HITS) break
  }
  return hits
}

function* hitsIn(
  sections: readonly SectionVisit[],
  { wanted, wording }: { wanted: string; wording: Wording },
): Generator<Hit> {
  for (const section of sections)
    for (const { block, text } of textsOf(section, wording))
      for (const excerpt of excerptsOf(text, wanted))
        yield { section: section.id, block, ...excerpt }
}

function* textsOf(
  { title, blocks }: SectionVisit,
  wording: Wording,
): Generator<{ block: string | null; text: string }> {
  yield { block: null, text: title }
  for (const block of blocks) yield { block: block.id, text: blockText(block, wording) }
}

function* excerptsOf(text: string, wanted: string): Generator<Excerpt> {
  const letters = Array.from(text)
  // Letter by letter, so that a place in the plain text is the same place in the text.
  const searched = letters.map((letter) => Array.from(plain(letter))[0] ?? letter).join('')
  const size = Array.from(wanted).length
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1)) {
    const start = Array.from(searched.slice(0, at)).length
    yield {
      before: letters.slice(Math.max(0, start - AROUND), start).join(''),
      match: letters.slice(start, start + size).join(''),
      after: letters.slice(start + size, start + size + AROUND).join(''),
    }
  }
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
