import type { Locator } from '../content/inline'
import { plainText, walkInlines, type ContentBody, type InlineVisit } from '../content/walk'

const EXCERPT_LENGTH = 120

/** A block (or table) that cites a source: its address, how its text (or caption) begins, and where in the work it points. */
export type SourcePlace = {
  source: string
  block: string
  words: string
  locators: Locator[]
  isInNote: boolean
}

/** Every place that cites a source, in reading order: one for each block (or table) and source. */
export function sourcePlaces(body: ContentBody): SourcePlace[] {
  const captions = new Map(body.tables.map(({ id, caption }) => [id, plainText(caption)]))
  return [...Map.groupBy(walkInlines(body), ({ block }) => block)].flatMap(([block, visits]) => {
    const words = excerpt(captions.get(block) ?? ownWords(visits))
    return [...placesIn(visits)].map(([source, place]) => ({ source, block, words, ...place }))
  })
}

type Place = Pick<SourcePlace, 'locators' | 'isInNote'>

function placesIn(visits: readonly InlineVisit[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { inline, footnote } of visits) {
    if (inline.type !== 'citation') continue
    for (const { source, locator } of inline.references) {
      const { locators, isInNote } = places.get(source) ?? { locators: [], isInNote: true }
      places.set(source, {
        locators: locator ? [...locators, locator] : locators,
        isInNote: isInNote && footnote !== null,
      })
    }
  }
  return places
}

function ownWords(visits: readonly InlineVisit[]): string {
  return plainText(visits.filter(({ footnote }) => footnote === null).map(({ inline }) => inline))
}

function excerpt(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= EXCERPT_LENGTH) return words
  const end = words.lastIndexOf(' ', EXCERPT_LENGTH)
  return `${words.slice(0, end > 0 ? end : EXCERPT_LENGTH)} …`
}
