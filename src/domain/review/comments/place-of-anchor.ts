import type { Anchor } from './anchor'
import { nearestWords } from './nearest-words'
import { comparedWords, passageHash, quoteIn, type Passage, type Passages } from './passages'

/**
 * Where a comment's passage stands in a content: as it was; in another section or block; changed, with the words that are
 * nearest to those that were marked; or gone.
 */
export const PLACE_STATES = ['unchanged', 'moved', 'changed', 'gone'] as const

/** `section` and `block` are where it stands now, null where it is gone; `nearest` is set only where it changed. */
export type AnchorPlace = {
  state: (typeof PLACE_STATES)[number]
  section: string | null
  block: string | null
  nearest: string | null
}

// Fewer words than these stand in many places by chance, and none of them need be the one that was meant.
const FEWEST_WORDS_TO_FIND = 3

/** Finds the passage that a comment is about in any content of its report. */
export function placeOfAnchor(anchor: Anchor, passages: Passages): AnchorPlace {
  if (anchor.block === null) return placeOfSection(anchor.section, passages)
  const passage = passages.blocks.get(anchor.block)
  if (passage && isSame(anchor, passage)) return standing(anchor, passage)
  const elsewhere = passageWith(anchor.quote, passages)
  if (elsewhere) return placed('moved', elsewhere)
  if (!passage) return { state: 'gone', section: null, block: null, nearest: null }
  return { ...placed('changed', passage), nearest: nearestWords(anchor.quote, passage.words) }
}

function placeOfSection(section: string | null, { sections }: Passages): AnchorPlace {
  const isGone = section !== null && !sections.has(section)
  const state = isGone ? 'gone' : 'unchanged'
  return { state, section: isGone ? null : section, block: null, nearest: null }
}

/** Words that were marked must stand there still; where none were, the whole passage must. */
function isSame({ quote, passage: hash }: Anchor, passage: Passage): boolean {
  if (quote !== '') return quoteIn(passage, quote)
  return hash === null || hash === passageHash(passage)
}

function standing(anchor: Anchor, passage: Passage): AnchorPlace {
  return placed(anchor.section === passage.section ? 'unchanged' : 'moved', passage)
}

/** The first passage that has the words, as when a paragraph was divided or joined to the one before it. */
function passageWith(quote: string, { blocks }: Passages): Passage | undefined {
  const compared = comparedWords(quote)
  if (compared.split(' ').length < FEWEST_WORDS_TO_FIND) return undefined
  return [...blocks.values()].find((passage) => passage.compared.includes(compared))
}

function placed(state: AnchorPlace['state'], { section, block }: Passage): AnchorPlace {
  return { state, section, block, nearest: null }
}
