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

const AROUND = 48
const MAX_HITS = 200

/** Every place where a text stands, in reading order, capitals and accents apart; at most 200. */
export function searchManuscript(
  sections: readonly SectionVisit[],
  { query, wording }: { query: string; wording: Wording },
): Hit[] {
  const wanted = folded(query.trim())
  if (wanted.length < 2) return []
  const hits: Hit[] = []
  for (const { id, title, blocks } of sections) {
    const texts = [
      { block: null, text: title },
      ...blocks.map((block) => ({ block: block.id, text: blockText(block, wording) })),
    ]
    for (const { block, text } of texts)
      for (const excerpt of excerpts(text, wanted)) {
        hits.push({ section: id, block, ...excerpt })
        if (hits.length === MAX_HITS) return hits
      }
  }
  return hits
}

function* excerpts(text: string, wanted: string): Generator<Omit<Hit, 'section' | 'block'>> {
  const letters = Array.from(text)
  // Letter by letter, so that a place in the folded text is the same place in the text.
  const plain = letters.map((letter) => Array.from(folded(letter))[0] ?? letter).join('')
  const points = Array.from(plain)
  const joined = points.join('')
  const size = Array.from(wanted).length
  for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
    const start = Array.from(joined.slice(0, at)).length
    yield {
      before: letters.slice(Math.max(0, start - AROUND), start).join(''),
      match: letters.slice(start, start + size).join(''),
      after: letters.slice(start + size, start + size + AROUND).join(''),
    }
  }
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
