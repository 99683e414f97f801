import { DomainError } from '../../domain-error'
import { passageHash, quoteIn, type Passages } from './passages'

/** The longest quotation that a comment can be about. */
export const MAX_QUOTE_LENGTH = 2000

/**
 * What a comment is about: a passage by its block, with the words that were marked ('' for all of it); a section where
 * there is no block; the whole report where there is neither.
 */
export type Target = { section: string | null; block: string | null; quote: string }

/** A target as it is kept, with the hash of the passage's words, which tells later whether they are the same. */
export type Anchor = Target & { passage: string | null }

/** Pins a comment to what it is about, or refuses one about what isn't in the content, or not in those words. */
export function assertAnchored({ section, block, quote }: Target, passages: Passages): Anchor {
  if (block === null) {
    if (section !== null && !passages.sections.has(section))
      throw new DomainError({ code: 'comment-place-missing', at: 'section' })
    return { section, block, quote: '', passage: null }
  }
  const passage = passages.blocks.get(block)
  if (!passage) throw new DomainError({ code: 'comment-place-missing', at: 'block' })
  if (!quoteIn(passage, quote)) throw new DomainError({ code: 'quote-missing', at: 'quote' })
  return { section: passage.section, block, quote, passage: passageHash(passage) }
}
