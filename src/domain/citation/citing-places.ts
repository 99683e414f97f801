import type { Inline } from '../content/inline'
import { plainText, walkInlines, type ContentBody } from '../content/walk'

const EXCERPT_LENGTH = 240

/** A block (or table) that cites a source: its address, its section's title, and how its text (or caption) begins. */
export type CitingPlace = { block: string; section: string; text: string }

/** Every block and table of a content that cites a source, in reading order, each once. */
export function citingPlaces(body: ContentBody, source: string): CitingPlace[] {
  const captions = new Map(body.tables.map(({ id, caption }) => [id, plainText(caption)]))
  const blocks = Map.groupBy(walkInlines(body), ({ block }) => block)
  return [...blocks].flatMap(([block, visits]) => {
    const isCiting = visits.some(({ inline }) => cites(inline, source))
    const words = visits.filter(({ footnote }) => footnote === null).map(({ inline }) => inline)
    const section = visits[0]?.section.title ?? ''
    const text = excerpt(captions.get(block) ?? plainText(words))
    return isCiting ? [{ block, section, text }] : []
  })
}

function cites(inline: Inline, source: string): boolean {
  return (
    inline.type === 'citation' && inline.references.some((reference) => reference.source === source)
  )
}

function excerpt(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= EXCERPT_LENGTH) return words
  const end = words.lastIndexOf(' ', EXCERPT_LENGTH)
  return `${words.slice(0, end > 0 ? end : EXCERPT_LENGTH)} …`
}
